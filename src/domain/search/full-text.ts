import type { SearchData, FullTextData } from './format.ts';
import { SEARCH_FORMAT } from './format.ts';
import { type Asked, indexAsked } from './asked.ts';
import { type Lexicon, textWords } from './lexicon.ts';
import { packPostings, unpackPostings } from './postings.ts';

/** A stretch of text that is found as one: the definition of a term, a section of a page. */
export interface Section {
	/** Number of its document: terms first, then pages. */
	document: number;
	/** The heading's id; empty above the first heading and for terms. */
	id: string;
}

/** The full text of one language, asked by words of its lexicon. */
export interface FullText {
	/** Questions that the documents answer. */
	asked: Asked;
	sections: readonly Section[];
	/** Number of sections of each document. */
	sizeOf(document: number): number;
	/** Numbers of the sections that have exactly this word of the lexicon, ascending. */
	sectionsWith(word: string): readonly number[];
}

/** The texts of the sections as the file holds them, in the order of `lexicon`. */
export function packFullText(
	texts: readonly string[],
	lexicon: Lexicon,
	packed: readonly string[],
): string[] {
	const sections = new Map<string, number[]>();
	for (const [section, text] of texts.entries())
		for (const entry of new Set(textWords(text).flatMap((word) => lexicon.entriesOf(word)))) {
			const list = sections.get(entry);
			if (list) list.push(section);
			else sections.set(entry, [section]);
		}
	return packed.map((words) =>
		words
			.split(' ')
			.map((word) => packPostings(sections.get(word) ?? []))
			.join(' '),
	);
}

/** Opens the full text beside the data that names it. Throws a TypeError for another format. */
export function openFullText(text: FullTextData, { lexicon, terms }: SearchData): FullText {
	if (text.format !== SEARCH_FORMAT)
		throw new TypeError(`Search text of format ${String(text.format)}; this reads ${SEARCH_FORMAT}.`);
	const sections: Section[] = terms.map((_, document) => ({ document, id: '' }));
	for (const [page, ids] of text.sections.entries())
		for (const id of ids.split('|')) sections.push({ document: terms.length + page, id });
	const sizes = new Map<number, number>();
	for (const { document } of sections) sizes.set(document, (sizes.get(document) ?? 0) + 1);
	const packed = new Map<string, string>();
	for (const [power, words] of lexicon.entries()) {
		const lists = text.postings[power]?.split(' ') ?? [];
		for (const [at, word] of words.split(' ').entries()) packed.set(word, lists[at] ?? '');
	}
	const opened = new Map<string, readonly number[]>();
	return {
		asked: indexAsked(text.asked, lexicon),
		sections,
		sizeOf: (document) => sizes.get(document) ?? 0,
		sectionsWith(word) {
			let list = opened.get(word);
			if (!list) opened.set(word, (list = unpackPostings(packed.get(word) ?? '')));
			return list;
		},
	};
}
