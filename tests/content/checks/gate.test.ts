import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkContent, formatReport } from '../../../src/book/check/index.ts';
import { contentGate } from '../../../src/build/content-gate.ts';
import { FIXTURES, reports } from './reports.ts';

const warn = vi.fn();

/** Runs the hook that Astro runs before a command, on a fixture. */
function start(command: 'build' | 'dev' | 'preview' | 'sync', fixture: string) {
	const root = pathToFileURL(`${resolve(FIXTURES, fixture)}/`);
	const hook = contentGate().hooks['astro:config:setup'] as (options: object) => void;
	hook({ command, config: { root }, logger: { warn } });
}

beforeEach(() => {
	warn.mockClear();
	vi.stubEnv('GUIDE_DRAFT', '');
});
afterEach(() => void vi.unstubAllEnvs());

test.each(Object.keys(reports))('A build stops on %s with the whole report', (fixture) => {
	const report = formatReport(checkContent(`${FIXTURES}/${fixture}`).problems);
	expect(() => start('build', fixture)).toThrow(report);
});

test('All mistakes stand in one report, with their number', () => {
	const lines = reports['many-at-once']!;
	expect(() => start('build', 'many-at-once')).toThrow(`${lines.join('\n')}\n${lines.length} problems in content/`);
});

test('A build of sound content goes on in silence', () => {
	start('build', 'sound');
	expect(warn).not.toHaveBeenCalled();
});

test('While writing, the same report warns and the site is served', () => {
	start('dev', 'many-at-once');
	expect(warn).toHaveBeenCalledWith(expect.stringContaining(reports['many-at-once']!.join('\n')));
	vi.stubEnv('GUIDE_DRAFT', '1');
	start('build', 'many-at-once');
	expect(warn).toHaveBeenCalledTimes(2);
});

test('Commands that build nothing read no content', () => {
	start('preview', 'many-at-once');
	start('sync', 'many-at-once');
	expect(warn).not.toHaveBeenCalled();
});
