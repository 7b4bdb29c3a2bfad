import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';
import { Tinypool } from 'tinypool';
import type { CutTask } from './cut-worker.ts';
import { type Face, slicesOf } from './faces.ts';
import type { Slice } from './slices.ts';

/** Font features that the pages use: kerning, and figures of one width in tables. */
const FEATURES = ['kern', 'tnum'];
/** Tables without a use in horizontal text of one weight: of vertical text, of axes, of marks. */
const UNUSED = ['vhea', 'vmtx', 'STAT', 'GDEF'];

/** A part of a face that is wanted as a file. */
export interface Cut {
	face: Face;
	slice: Slice;
}

/**
 * Cuts parts of faces into files of a folder, on all cores. A file is named by what is in it, so that nothing is cut
 * twice, in this build or a later one.
 */
export class FontCutter {
	readonly #folder: string;
	/** Faces with all they may ever draw as plain fonts, which are cut again in a hundredth of the time. */
	readonly #wholes = new Map<Face, Promise<string>>();
	readonly #cuts = new Map<string, Promise<void>>();
	#pool: Tinypool | undefined;

	constructor(folder: string) {
		this.#folder = folder;
		mkdirSync(folder, { recursive: true });
	}

	/** Cuts a part unless it is there already, and returns the name of its file. */
	async cut(cut: Cut): Promise<string> {
		const name = fileName(cut);
		const cutting = this.#cuts.get(name) ?? this.#make(cut, join(this.#folder, name));
		this.#cuts.set(name, cutting);
		await cutting;
		return name;
	}

	/** The files in the folder that belong to what was cut. */
	async files(): Promise<Set<string>> {
		const wholes = await Promise.all(this.#wholes.values());
		return new Set([...this.#cuts.keys(), ...wholes.map((path) => basename(path))]);
	}

	/** Ends the threads, which keep the process alive; what is cut later starts them anew. */
	async close(): Promise<void> {
		await this.#pool?.destroy();
		this.#pool = undefined;
	}

	async #make({ face, slice }: Cut, path: string): Promise<void> {
		if (existsSync(path)) return;
		const whole = this.#wholes.get(face) ?? writeWhole(this.#folder, face);
		this.#wholes.set(face, whole);
		this.#pool ??= new Tinypool({ filename: new URL('./cut-worker.ts', import.meta.url).href });
		const { characters } = slice;
		const task = { whole: await whole, characters, path, features: FEATURES, unused: UNUSED };
		await this.#pool.run(task satisfies CutTask);
	}
}

/** The name of a part's file, known before the file is there. */
function fileName({ face, slice }: Cut): string {
	return `${slice.name}.${hash(keyOf(face), slice.characters, ...UNUSED)}.woff2`;
}

const keyOf = ({ family, weight, axes }: Face) => JSON.stringify([family, weight, axes]);
const hash = (...parts: string[]) => createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 10);

/** Writes a face with all it may ever draw as a plain font, and returns its path. */
async function writeWhole(folder: string, face: Face): Promise<string> {
	const characters = slicesOf(face)
		.map((slice) => slice.characters)
		.join('');
	const path = join(folder, `${face.role}.${hash(keyOf(face), characters)}.ttf`);
	const options = { targetFormat: 'sfnt', variationAxes: face.axes, keepFeatures: FEATURES } as const;
	if (!existsSync(path))
		await writeFile(path, await subsetFont(await readFile(face.file), characters, options));
	return path;
}
