import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../scripts/setup/run.mjs';

/** The repository, and where the benchmark builds its sites; git ignores it. */
export const ROOT = resolve(import.meta.dirname, '..');
const WORKSHOP = join(ROOT, '.cache/bench');

/** What a site needs besides its packages. */
const PARTS = [
	'astro.config.mjs',
	'ec.config.mjs',
	'package.json',
	'tsconfig.json',
	'content',
	'public',
	'src',
];

/** An empty folder for a site, with the repository's packages but caches of its own. */
export function emptySite(name: string): string {
	const folder = join(WORKSHOP, name);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(folder, 'node_modules'), { recursive: true });
	for (const entry of readdirSync(join(ROOT, 'node_modules')))
		if (!entry.startsWith('.'))
			symlinkSync(join(ROOT, 'node_modules', entry), join(folder, 'node_modules', entry));
	return folder;
}

/** A copy of the guide as it is in the repository. */
export function copyOfGuide(name: string): string {
	const folder = emptySite(name);
	for (const part of PARTS)
		if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
	return folder;
}

/** Seconds of a build with nothing cached, and of a second one right after it. */
export interface BuildTime {
	first: number;
	again: number;
}

/** Builds a site twice. Throws with what Astro printed if a build fails. */
export async function timeBuild(folder: string): Promise<BuildTime> {
	return { first: await build(folder), again: await build(folder) };
}

async function build(folder: string): Promise<number> {
	const start = performance.now();
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
	const { code, output } = await run(process.execPath, [astro, 'build'], { cwd: folder, env });
	if (code !== 0) throw new Error(`${folder} could not be built.\n${output.slice(-4000)}`);
	return (performance.now() - start) / 1000;
}
