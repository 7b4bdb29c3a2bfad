import { type Book, indexBook } from './book.ts';
import { COLLECTIONS } from './collections.ts';
import { type Entries, readCollection } from './entries.ts';
import { readPages } from './pages.ts';
import type { Problem } from './problems.ts';
import type { Memory } from './read.ts';

/** What came of reading `content/`: what its schemas accepted, and what is wrong with the rest, file by file. */
export interface BookReading {
	book: Book;
	problems: Problem[];
}

/** Reads all of `content/` below `root`. What `memory` knows with the same text is not parsed again. */
export function readBook(root: string, memory: Memory = new Map()): BookReading {
	const from = { root, memory };
	const collections = COLLECTIONS.map((name) => ({ name, ...readCollection(from, name) }));
	const { pages, problems } = readPages(from);
	const entries = Object.fromEntries(collections.map(({ name, entries }) => [name, entries])) as Entries;
	return {
		book: indexBook({ ...entries, pages }),
		problems: [...collections.flatMap((collection) => collection.problems), ...problems],
	};
}
