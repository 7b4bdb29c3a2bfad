import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository, and where the benchmark builds its sites; git ignores it. */
export const ROOT = resolve(import.meta.dirname, '..');
const SANDBOX = join(ROOT, '.cache/bench');

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
	const folder = join(SANDBOX, name);
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
