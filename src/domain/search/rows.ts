import { NAME_KINDS, type NameKind } from './format.ts';
import { keyOf, wordsOf } from './text.ts';

/** One term as the search data are made of it. */
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
	/** Texts of its headings. */
	headings: string[];
}

interface Rows {
	terms: readonly TermRow[];
	pages: readonly PageRow[];
}

/** A spelling, the number of its document, and its place in NAME_KINDS. */
export type NameRow = [text: string, document: number, kind: number];

/** Every spelling by which the documents are known. */
export function namesOf({ terms, pages }: Rows): NameRow[] {
	const kindOf = (kind: NameKind) => NAME_KINDS.indexOf(kind);
	const ofTerms = terms.flatMap(({ names }, document) =>
		names.flatMap((list, kind) => list.split('|').map((text): NameRow => [text, document, kind])),
	);
	const ofPages = pages.flatMap(({ title, other }, at): NameRow[] => [
		[title.replaceAll('|', ' '), terms.length + at, kindOf('name')],
		[other.replaceAll('|', ' '), terms.length + at, kindOf('otherAlias')],
	]);
	return [...ofTerms, ...ofPages].filter(([text]) => keyOf(text) !== '');
}

/** Words of short texts with their documents and weights: names count most, summaries least. */
export function* textsOf({ terms, pages }: Rows): Generator<[string, number, number]> {
	for (const [document, { names, summary }] of terms.entries()) {
		for (const [kind, list] of names.entries()) {
			if (NAME_KINDS[kind] === 'misspelling') continue;
			for (const name of list.split('|')) {
				const words = lower(name);
				for (const word of words) yield [word, document, (kind < 3 ? 1 : 0.9) * partOf(words)];
			}
		}
		for (const word of lower(summary)) yield [word, document, 0.45];
	}
	for (const [index, { title, other, description, headings }] of pages.entries()) {
		const document = terms.length + index;
		const [words, others] = [lower(title), lower(other)];
		for (const word of words) yield [word, document, partOf(words)];
		for (const word of others) yield [word, document, 0.9 * partOf(others)];
		for (const word of headings.flatMap(lower)) yield [word, document, 0.5];
		for (const word of lower(description)) yield [word, document, 0.55];
	}
}

/** How much one word of a name or a title makes of it. */
function partOf(words: readonly string[]): number {
	return 0.7 + 0.3 / words.length;
}

function lower(text: string): string[] {
	return wordsOf(text).map((word) => word.toLowerCase());
}
