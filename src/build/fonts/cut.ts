import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { Tinypool } from 'tinypool';
import type { CutTask } from './cut-worker.ts';
import type { Face } from './faces.ts';
import type { Slice } from './slices.ts';

/** Font features that the pages use: kerning, and figures of one width in tables. */
const FEATURES = ['kern', 'tnum'];

/** A part of a face that is wanted as a file. */
export interface Cut {
	face: Face;
	slice: Slice;
}

/**
 * Cuts parts of faces into `folder`, on all cores, and returns their file names in order. A file is named by what is in
 * it, so nothing is cut twice, in this build or a later one.
 */
export async function cutFiles(folder: string, cuts: readonly Cut[]): Promise<string[]> {
	const files = cuts.map(cutFileName);
	const missing = new Map(
		cuts.flatMap((cut, index) => (existsSync(join(folder, files[index]!)) ? [] : [[files[index]!, cut]])),
	);
	if (missing.size === 0) return files;
	const faces = new Set([...missing.values()].map(({ face }) => face));
	const wholes = new Map(
		await Promise.all([...faces].map(async (face) => [face, await writeWhole(folder, face)] as const)),
	);
	const pool = new Tinypool({ filename: new URL('./cut-worker.ts', import.meta.url).href });
	const tasks = [...missing].map(([file, { face, slice }]): CutTask => ({
		whole: wholes.get(face)!,
		characters: slice.characters,
		path: join(folder, file),
		features: FEATURES,
	}));
	await Promise.all(tasks.map((task) => pool.run(task)));
	await pool.destroy();
	return files;
}

/** The name of a part's file, known before the file is there. */
export function cutFileName({ face, slice }: Cut): string {
	return `${slice.name}.${hash(keyOf(face), slice.characters)}.woff2`;
}

const keyOf = ({ family, weight, axes }: Face) => JSON.stringify([family, weight, axes]);
const hash = (...parts: string[]) => createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 10);

/** Writes a face with all it may ever draw as a plain font, which is cut again in a hundredth of the time. */
async function writeWhole(folder: string, face: Face): Promise<string> {
	const characters = face.slices.map((slice) => slice.characters).join('');
	const path = join(folder, `${face.role}.${hash(keyOf(face), characters)}.ttf`);
	const options = { targetFormat: 'sfnt', variationAxes: face.axes, keepFeatures: FEATURES } as const;
	if (!existsSync(path))
		await writeFile(path, await subsetFont(await readFile(face.file), characters, options));
	return path;
}
