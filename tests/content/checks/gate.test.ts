import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

describe('While writing', () => {
	const root = mkdtempSync(join(tmpdir(), 'guide-writing-'));
	cpSync(resolve(FIXTURES, 'sound'), root, { recursive: true });
	const heard = new Map<string, (path: string) => void>();
	const send = vi.fn();
	const server = {
		watcher: { add: vi.fn(), on: (event: string, listener: (path: string) => void) => heard.set(event, listener) },
		ws: { send },
	};
	const strings = join(root, 'content/i18n/en.json');
	const before = readFileSync(strings, 'utf8');

	afterAll(() => rmSync(root, { recursive: true }));
	beforeEach(() => {
		vi.useFakeTimers();
		send.mockClear();
		const gate = contentGate();
		const setUp = gate.hooks['astro:config:setup'] as (options: object) => void;
		setUp({ command: 'dev', config: { root: pathToFileURL(`${root}/`) }, logger: { warn } });
		const serve = gate.hooks['astro:server:setup'] as (options: object) => void;
		serve({ server, logger: { warn, info: vi.fn() } });
	});
	afterEach(() => {
		writeFileSync(strings, before);
		vi.useRealTimers();
	});

	test('a mistake just made stands over the page and in the terminal, and goes when it is mended', () => {
		writeFileSync(strings, '{');
		heard.get('change')!(strings);
		heard.get('change')!(strings);
		vi.runAllTimers();
		expect(send).toHaveBeenCalledOnce();
		const [payload] = send.mock.calls[0] as [{ type: string; err: { message: string } }];
		expect(payload.type).toBe('error');
		expect(payload.err.message).toContain('en.json');
		expect(warn).toHaveBeenCalledWith(expect.stringContaining('en.json'));
		writeFileSync(strings, before);
		heard.get('change')!(strings);
		vi.runAllTimers();
		expect(send).toHaveBeenLastCalledWith({ type: 'full-reload' });
	});

	test('what is not content is left to Vite', () => {
		heard.get('change')!(join(root, 'src/x.ts'));
		vi.runAllTimers();
		expect(send).not.toHaveBeenCalled();
	});
});
