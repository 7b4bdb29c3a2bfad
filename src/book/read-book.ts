import { type Book, indexBook } from './book.ts';
import { COLLECTIONS, type CollectionName } from './collections.ts';
import { type Entries, readCollection } from './entries.ts';
import { readPages } from './pages.ts';
import type { Problem } from './problems.ts';
import type { Memory } from './read.ts';

/** What was refused, by the folder of `content/` in which it stands: ids, and for pages `ko/serverless/state`. */
export type Refused = Record<CollectionName | 'pages', readonly string[]>;

/** What came of reading `content/`: what its schemas accepted, and what is wrong with the rest, file by file. */
export interface BookReading {
	book: Book;
	refused: Refused;
	problems: Problem[];
}

/** Reads all of `content/` below `root`. What `memory` knows with the same text is not parsed again. */
export function readBook(root: string, memory: Memory = new Map()): BookReading {
	const from = { root, memory };
	const collections = COLLECTIONS.map((name) => ({ name, ...readCollection(from, name) }));
	const { pages, problems, refused } = readPages(from);
	const entries = Object.fromEntries(collections.map(({ name, entries }) => [name, entries])) as Entries;
	return {
		book: indexBook({ ...entries, pages }),
		refused: Object.fromEntries([
			...collections.map(({ name, refused }) => [name, refused]),
			['pages', refused],
		]) as Refused,
		problems: [...collections.flatMap((collection) => collection.problems), ...problems],
	};
}
