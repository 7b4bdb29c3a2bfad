import type { Locale } from '../../model/constants.ts';

/** The version of `search/<locale>.json` and its shards; a reader of another version does not open it. */
export const SEARCH_FORMAT = 4;

/** What a name is to its term, in the order of `TermRow.names`. */
export const NAME_KINDS = [
	'name',
	'other',
	'short',
	'stands',
	'alias',
	'otherAlias',
	'says',
	'misspelling',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/**
 * The tables that the search looks things up in, each sorted by a key: words and names by how they are written, names
 * by their letters from the beginning and from the end, by initial consonants and by sound, and what is shown of documents by their number.
 */
export const TABLES = ['words', 'starts', 'ends', 'initials', 'sounds', 'documents'] as const;
export type Table = (typeof TABLES)[number];

/** `search/<locale>.json`: what every query of one language needs, and where the rest is. */
export interface SearchCore {
	format: typeof SEARCH_FORMAT;
	locale: Locale;
	/** The folder of the shards beside this file; its name is made of their content. A shard is `<number>.json`. */
	folder: string;
	/** The first key of each shard by table, joined by a space. Shards are numbered through in the order of `TABLES`. */
	tables: Record<Table, string>;
	/** Number of documents; terms come first, then pages. */
	terms: number;
	pages: number;
	/** Number of the first section of each page (`packPostings`). Before them, each term is one section. */
	sections: string;
	/** The number of each document's first question plus the document's own number (`packPostings`). */
	asked: string;
	/** Hashes of the pages' fragments in Pagefind's index, joined by a space; `-` for none. */
	fragments: string;
	/** Headings that stand on so many pages that they tell none from another, joined by `|`. */
	headings: string;
	/** Words of everyday life that look like one of the site and are none, joined by a space (`build/search-data/everyday`). */
	ordinary: string;
	/** Sentences that say what was done to a query, by the name of the method. */
	sentences: Record<string, string>;
}

/** What is shown of a document; its names joined by `|`. */
export type DocumentRow = [
	number: number,
	/** The id of a term, the path of a page below its language: `serverless/state`. */
	address: string,
	/** Of a term the kinds before `alias`, in their order; of a page its title. */
	names: string,
	/** A term's definition in a sentence, a page's description. */
	text: string,
];

/** Some rows of a table. Lists of a word are parted by spaces, in the order of `words`. */
export interface Shard {
	words?: {
		/** Sorted, joined by a space. */
		words: string;
		/** A digit a word: `n` for one on at least 2^n and fewer than 2^(n+1) pages; `-` for one of short texts only. */
		powers: string;
		/** The sections with a word (`packPostings`). */
		sections: string;
		/** The questions with a word (`packPostings`), and what all words of each weigh (`packNumbers`, `packRareness`). */
		questions: string;
		rareness: string;
		/** The documents with a word in their short texts (`packPostings`), and how much it counts there (`packWeight`). */
		documents: string;
		weights: string;
	};
	names?: {
		/** Joined by `|`, which is in no name. */
		texts: string;
		/** The digit of each in `NAME_KINDS`; a page's title in the other language is an `otherAlias`. */
		kinds: string;
		/** The document of each (`packNumbers`). */
		documents: string;
	};
	documents?: DocumentRow[];
}
