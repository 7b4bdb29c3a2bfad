import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CHROMIUM, FIREFOX } from '../../../scripts/setup/browser-kinds.mjs';
import { findBrowser } from '../../../scripts/setup/browser.mjs';
import { steps } from '../../../scripts/test/steps.mjs';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'guide-browsers-'));
	// Nothing but what a test puts there, and no Playwright that could tell of its own.
	vi.stubEnv('PATH', folder);
	vi.stubEnv('CHROMIUM_PATH', '');
	vi.stubEnv('FIREFOX_PATH', '');
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

/** A command that says its version, or does not start. */
function put(name: string, version?: string): string {
	const path = join(folder, name);
	writeFileSync(path, version ? `#!/bin/sh\necho "${version}"\n` : '#!/bin/sh\nexit 1\n');
	chmodSync(path, 0o755);
	return path;
}

const find = (kind = FIREFOX) => findBrowser('no-node-here', { ...kind, places: [] });

test.skipIf(process.platform === 'win32').each([
	[CHROMIUM, 'chromium', 'Chromium 153.0.7871.0'],
	[FIREFOX, 'firefox', 'Mozilla Firefox 159.0'],
	[FIREFOX, 'firefox-esr', 'Mozilla Firefox 153.7.0esr'],
])('The system’s browser is found: $name', async (kind, command, version) => {
	const path = put(command, version);
	expect(await find(kind)).toBe(path);
});

test.skipIf(process.platform === 'win32')(
	'A Firefox that is too old or does not start is passed over for one that will do',
	async () => {
		put('firefox', 'Mozilla Firefox 140.12.0esr');
		expect(await find()).toBeUndefined();
		put('firefox');
		expect(await find()).toBeUndefined();
		const newer = put('firefox-esr', 'Mozilla Firefox 153.7.0esr');
		expect(await find()).toBe(newer);
	},
);

test.skipIf(process.platform === 'win32')('The named browser comes first, and must do', async () => {
	put('firefox', 'Mozilla Firefox 159.0');
	const named = put('mine', 'Mozilla Firefox 155.0.1');
	vi.stubEnv('FIREFOX_PATH', named);
	expect(await find()).toBe(named);
	put('mine', 'Mozilla Firefox 128.5.0esr');
	await expect(find()).rejects.toThrow(`FIREFOX_PATH names ${named}, which does not start or is too old.`);
	// The other browser's name says nothing of this one.
	expect(await find(CHROMIUM)).toBeUndefined();
});

test('Only the tests in Firefox can be skipped for want of a browser, and they say so', () => {
	const skippable = steps.filter((step) => 'unless' in step);
	expect(skippable).toMatchObject([
		{ name: 'Browser tests in Firefox', unless: { missing: FIREFOX.variable } },
	]);
	expect(skippable[0]).toMatchObject({
		unless: { because: expect.stringContaining('no Firefox') as string },
	});
});
