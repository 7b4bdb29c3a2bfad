import { resolve } from 'node:path';
import type { Memory } from './read.ts';
import { type BookReading, readBook } from './read-book.ts';

/** What this process has read, by root: the reading that is shared, and what the next one need not parse again. */
type Shared = Map<string, { reading?: BookReading; memory: Memory }>;

// Astro's configuration is run by Node and content.config.ts by Vite, so that this module exists twice in one process.
const KEY = Symbol.for('serverless-field-guide.book');
const shared = ((globalThis as { [KEY]?: Shared })[KEY] ??= new Map() as Shared);

function sharedAt(root: string): { reading?: BookReading; memory: Memory } {
	const at = resolve(root);
	const known = shared.get(at) ?? { memory: new Map() };
	shared.set(at, known);
	return known;
}

/**
 * The Book below `root`, read once a process: by the gate before a build, for Astro's store, the built pages and the
 * search. Who changes a file, or sees one change, calls `forgetBook`.
 */
export function sharedBook(root: string): BookReading {
	const known = sharedAt(root);
	return (known.reading ??= readBook(root, known.memory));
}

/** Makes the next `sharedBook` look at the files again; those that have not changed are not parsed again. */
export function forgetBook(root: string): void {
	delete sharedAt(root).reading;
}
