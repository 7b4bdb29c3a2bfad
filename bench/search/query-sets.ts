import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Book } from '../../src/book/book.ts';
import type { SearchIndex } from '../../src/domain/search/search-index.ts';
import type { Locale } from '../../src/model/constants.ts';
import { explainingPages, withExplainingPages } from './explaining-pages.ts';
import { generateQueries } from './generated-queries.ts';
import { generateBeginnings, generateSlips } from './keystrokes.ts';
import type { Query } from './query.ts';
import { documentsOf, targetOf } from './site.ts';

/** The files of hand-written queries (tests/search/queries/README.md). */
export const WRITTEN_SETS = ['seen', 'held', 'hard'] as const;
/** Sets made of the glossary: names in other forms, names with a slip, every beginning of a name. */
export const GENERATED_SETS = ['generated', 'slips', 'beginnings'] as const;
export type WrittenSet = (typeof WRITTEN_SETS)[number];
export type QuerySet = WrittenSet | (typeof GENERATED_SETS)[number];

/** Sets that nobody reads while working: of them figures are printed only. */
export const UNREAD_SETS: ReadonlySet<QuerySet> = new Set(['held', 'hard']);

/** One file of the hand-written queries of a language. Decomposes those marked `nfd`. */
export function readQueries(root: string, locale: Locale, set: WrittenSet): Query[] {
	const text = readFileSync(join(root, `tests/search/queries/${locale}.${set}.yaml`), 'utf8');
	const entries = parse(text) as (Query & { nfd?: boolean })[];
	return entries.map(({ query, nfd, ...rest }) => ({ ...rest, query: nfd ? query.normalize('NFD') : query }));
}

/**
 * The queries of a set that the built site can answer: at least one of their targets is built, or nothing is wanted.
 * `asWritten`: without the pages that explain an expected term.
 */
export function readSet(
	set: QuerySet,
	{ root, index, book, asWritten }: { root: string; index: SearchIndex; book: Book; asWritten?: boolean },
): Query[] {
	const { locale } = index;
	const terms = book.terms.map(({ data }) => data);
	const titles = documentsOf(index)
		.slice(index.terms)
		.map((document) => ({ name: index.document(document)!.names[0]!, target: targetOf(document, index) }));
	const queries =
		set === 'generated'
			? generateQueries(terms, locale)
			: set === 'slips'
				? generateSlips(terms, locale, titles)
				: set === 'beginnings'
					? generateBeginnings(terms, locale, titles)
					: readQueries(root, locale, set);
	const built = new Set(documentsOf(index).map((document) => targetOf(document, index)));
	const explaining = asWritten ? new Map<string, Set<string>>() : explainingPages(book);
	return queries
		.filter(({ expect }) => expect.length === 0 || expect.some((target) => built.has(target)))
		.map((query) => withExplainingPages(query, explaining));
}
