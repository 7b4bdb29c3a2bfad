import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isNewEnough } from '../../../scripts/setup/node.mjs';
import { run } from '../../../scripts/setup/run.mjs';
import { countPlaywright, countVitest } from '../../../scripts/test/counts.mjs';

test.each(['22.22.3', '22.23.2', '24.16.0', '24.21.0', '26.3.0', '28.0.0'])(
	'Node %s is new enough',
	(version) => {
		expect(isNewEnough(version)).toBe(true);
	},
);

test.each(['18.20.0', '20.20.2', '22.12.0', '22.22.2', '23.9.0', '24.0.0', '25.2.0', '26.2.0'])(
	'Node %s is replaced by a newer one',
	(version) => expect(isNewEnough(version)).toBe(false),
);

test('A command’s output and exit code are collected, and a missing command is 127', async () => {
	const script = 'console.log("said"); console.error("complained"); process.exit(3)';
	const { code, output } = await run(process.execPath, ['-e', script]);
	expect([code, output.includes('said'), output.includes('complained')]).toEqual([3, true, true]);
	expect((await run('no-such-command-at-all', [])).code).toBe(127);
});

test('Counts of both test runners add up, and a file that does not load is a failure', () => {
	const folder = mkdtempSync(join(tmpdir(), 'guide-counts-'));
	const write = (name: string, report: unknown) => {
		writeFileSync(join(folder, name), JSON.stringify(report));
		return join(folder, name);
	};
	const vitest = {
		numPassedTests: 4,
		numFailedTests: 1,
		numPendingTests: 1,
		numTodoTests: 0,
		testResults: [
			{ status: 'failed', assertionResults: [{}] },
			{ status: 'failed', assertionResults: [] },
		],
	};
	expect(countVitest(write('vitest.json', vitest))).toEqual({ passed: 4, failed: 2, skipped: 1 });
	const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 };
	expect(countPlaywright(write('playwright.json', { stats }))).toEqual({ passed: 6, failed: 2, skipped: 3 });
	expect(countVitest(join(folder, 'none.json'))).toBeUndefined();
	rmSync(folder, { recursive: true });
});
