import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../scripts/setup/run.mjs';
import { type Peak, watchMemory } from './memory.ts';
import { ROOT } from './sandbox.ts';

/** What one build took. */
export interface Cost {
	/** Seconds on the clock, which depend on what else the machine does. */
	wall: number;
	/** Seconds of processor, all cores and processes together. */
	cpu: number;
	/** Unknown where memory cannot be watched. */
	peak: Peak | undefined;
}

/** A site built with nothing cached, and once more right after it. */
export interface Builds {
	cold: Cost;
	warm: Cost;
	/** HTML pages of the built site. */
	pages: number;
	/** Files of the built site, pages among them, and their bytes. */
	files: number;
	bytes: number;
}

/** Builds a site twice. Throws with what Astro printed if a build fails. */
export async function buildTwice(folder: string): Promise<Builds> {
	const cold = await build(folder);
	const warm = await build(folder);
	const files = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	return {
		cold,
		warm,
		pages: files.filter(({ name }) => name === 'index.html').length,
		files: files.length,
		bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
	};
}

async function build(folder: string): Promise<Cost> {
	const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
	// NO_COLOR keeps a failed build's output readable in a log.
	const env = {
		...process.env,
		ASTRO_TELEMETRY_DISABLED: '1',
		NO_COLOR: '1',
		OUT_DIR: '',
		BASE: '',
		SITE: '',
	};
	const start = performance.now();
	const memory = watchMemory();
	// Only a shell tells what the processes that it waited for have cost, and those that they waited for.
	const script = '"$@"; code=$?; times; exit $code';
	const args = ['-c', script, 'sh', process.execPath, astro, 'build'];
	const { code, output } = await run('sh', args, { cwd: folder, env });
	const peak = memory.stop();
	if (code !== 0) throw new Error(`${folder} could not be built.\n${output.slice(-4000)}`);
	return { wall: (performance.now() - start) / 1000, cpu: readTimes(output), peak };
}

/** Seconds of the children in what `times` prints, as its last line: user, then system time, `1m2.34s 0m5.67s`. */
function readTimes(output: string): number {
	const times = [
		...output
			.trim()
			.split('\n')
			.at(-1)!
			.matchAll(/(\d+)m([\d.]+)s/g),
	];
	return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
