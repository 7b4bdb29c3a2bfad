import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds that a file may lie unused: what is built beside, or was built just before, may need it. */
const KEPT = 86_400_000;

/**
 * Removes the files of a cache that are not among `used` and have lain for a day, and returns how many. Without it a
 * cache whose files are named by their content would only ever grow.
 */
export async function prune(
	folder: string,
	used: ReadonlySet<string>,
	now: number = Date.now(),
): Promise<number> {
	const unused = (await readdir(folder)).filter((name) => !used.has(name)).map((name) => join(folder, name));
	const old = await Promise.all(unused.map(async (path) => now - (await stat(path)).mtimeMs > KEPT));
	const removed = unused.filter((_, at) => old[at]);
	await Promise.all(removed.map((path) => rm(path, { force: true })));
	return removed.length;
}
