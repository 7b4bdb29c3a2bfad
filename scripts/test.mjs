// `npm test`: brings what is missing, then checks, builds and tests everything. Runs on Node 20.
// `npm run test:full` sets FULL=1, with which the tests sweep every page instead of a sample.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environmentFor, ROOT } from './setup/node.mjs';
import { prepare } from './setup/prepare.mjs';
import { run, step } from './setup/run.mjs';
import { printError } from './setup/user-error.mjs';
import { countPlaywright, countVitest } from './test/counts.mjs';
import { full, steps } from './test/steps.mjs';

const REPORTS = join(ROOT, '.cache/test');
const COUNT = { vitest: countVitest, playwright: countPlaywright };
const total = { passed: 0, failed: 0, skipped: 0 };
const broken = new Set();

try {
	if (full) process.env.FULL = '1';
	const { node, browser, firefox } = await prepare({ browser: true, firefox: full ? 'needed' : 'welcome' });
	const env = {
		...environmentFor(node),
		CHROMIUM_PATH: browser,
		...(firefox ? { FIREFOX_PATH: firefox } : {}),
		ASTRO_TELEMETRY_DISABLED: '1',
		...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
	};
	rmSync(REPORTS, { recursive: true, force: true });
	mkdirSync(REPORTS, { recursive: true });
	for (const [index, one] of steps.entries()) {
		if (one.needs && broken.has(one.needs)) {
			broken.add(one.name);
			console.log(`${one.name.padEnd(44, ' ')}  not run: “${one.needs}” failed`);
		} else if (one.unless && !env[one.unless.missing]) {
			total.skipped += 1;
			console.log(`${one.name.padEnd(44, ' ')}  skipped: ${one.unless.because}`);
		} else await perform(one, env, join(REPORTS, `${index + 1}.json`));
	}
} catch (error) {
	printError(error);
	broken.add('preparation');
	total.failed += 1;
}
if (broken.size > 0) console.log(`\nFailed: ${[...broken].join(', ')}`);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = broken.size > 0 || total.failed > 0 ? 1 : 0;

/** Runs one step, prints its whole output if it fails, and adds its tests to the total. */
async function perform({ name, command, args, env: more, runner }, env, report) {
	const reporting = {
		vitest: ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
		playwright: [],
	};
	const variables = {
		...env,
		...more,
		...(runner === 'playwright' ? { PLAYWRIGHT_JSON_OUTPUT_FILE: report } : {}),
	};
	let failure;
	await step(name, async () => {
		const { code, output } = await run(command, [...args, ...(reporting[runner] ?? [])], {
			cwd: ROOT,
			env: variables,
		});
		const counts = COUNT[runner]?.(report);
		for (const key of Object.keys(counts ?? {})) total[key] += counts[key];
		if (code !== 0 || counts?.failed) {
			failure = output;
			broken.add(name);
			// A step that is no test, or that broke before its first test, counts as one failure.
			if (!counts?.failed) total.failed += 1;
		}
		const remark = counts ? `${counts.passed} passed${counts.failed ? `, ${counts.failed} failed` : ''}` : '';
		return { remark: failure === undefined ? remark : `${remark}  FAILED`.trim() };
	});
	if (failure !== undefined) console.log(`\n${failure.trimEnd()}\n`);
}
