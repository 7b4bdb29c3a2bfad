import { readFile, rename, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** One file to cut, in a thread of its own. */
export interface CutTask {
	/** Path of the plain font. */
	whole: string;
	characters: string;
	/** Where the file goes. */
	path: string;
	features: string[];
	/** Tables that are left out. */
	unused: string[];
}

const wholes = new Map<string, Promise<Buffer>>();

/** Cuts one file. */
export default async function cut({ whole, characters, path, features, unused }: CutTask): Promise<void> {
	const font = wholes.get(whole) ?? readFile(whole);
	wholes.set(whole, font);
	// Under another name first: a build that is broken off leaves no half of a file.
	const cutting = `${path}.part`;
	await writeFile(
		cutting,
		await subsetFont(await font, characters, {
			targetFormat: 'woff2',
			keepFeatures: features,
			dropTables: unused,
		}),
	);
	await rename(cutting, path);
}
