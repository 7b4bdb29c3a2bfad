import type { Locale } from '../../model/constants.ts';

/** The version of `search/<locale>.json`; a reader of another version does not open it. */
export const SEARCH_FORMAT = 3;

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

/** One term as the file holds it. Lists of names are joined by `|` because that is small and never in a name. */
export interface TermRow {
	id: string;
	/** Names by kind, in the order of NAME_KINDS; each several names joined by `|`, or empty. */
	names: string[];
	summary: string;
}

/** One page of the book. */
export interface PageRow {
	/** Path below the language: `serverless/state`. */
	path: string;
	title: string;
	/** Its title in the other language. */
	other: string;
	description: string;
	/** Headings as `id|text`. */
	headings: string[];
}

/** `search/<locale>.json`: everything the rewriter knows of one language's site. */
export interface SearchData {
	format: typeof SEARCH_FORMAT;
	locale: Locale;
	/** Number of pages from which the frequencies come. */
	size: number;
	/** Words of terms and pages by how common they are: entry `n` holds those on at least 2^n and fewer than 2^(n+1) pages, sorted, joined by a space. */
	lexicon: string[];
	terms: TermRow[];
	pages: PageRow[];
	/** Words of everyday life that look like one of the site and are none, joined by a space (`build/search-data/everyday`). */
	ordinary: string;
	/** Hashes of Pagefind's fragments: those of `pages`, then those of `terms`, joined by a space; `-` for none. */
	fragments: string;
	/** Sentences that say what was done to a query, by the name of the method. */
	sentences: Record<string, string>;
	/** Where the `FullTextData` that goes with it lies, from the folder of this file. Its name is made of its content. */
	text: string;
}

/**
 * Which sections have which words, and what readers ask. It comes after the data, which names its file and whose lexicon
 * it goes by, so that terms and titles need not wait for it.
 */
export interface FullTextData {
	format: typeof SEARCH_FORMAT;
	locale: Locale;
	/** Ids of each page's sections, joined by `|`; the first is empty. Before them, each term is one section. */
	sections: string[];
	/** Questions that each document answers, terms first, then pages (`asked` in their files), by `packAsked`. */
	asked: string[];
	/** For every word of `SearchData.lexicon`, in its order, the sections it is in (`packPostings`), joined by a space. */
	postings: string[];
}
