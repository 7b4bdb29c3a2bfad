import type { Locale } from '../../model/constants.ts';
import { englishStems } from './english.ts';
import { type DocumentRow, SEARCH_FORMAT, type SearchCore, type Shard } from './format.ts';
import { nounStems } from './korean.ts';
import { type Names, openNames } from './names.ts';
import { unpackPostings } from './postings.ts';
import { documentKey, openShards } from './shards.ts';
import { hasHangul } from './text.ts';
import { idfOf, openWords, type Words } from './words.ts';

/** A document as it is shown. */
export interface DocumentText {
	/** The id of a term, the path of a page. */
	address: string;
	/** Of a term the kinds before `alias` in the order of `NAME_KINDS`, of a page its title. */
	names: readonly string[];
	text: string;
}

/**
 * What the search asks. It answers from the shards that are there and notes which others it would have needed: as long
 * as none was missing its answer is that of the whole.
 */
export interface SearchIndex extends Names {
	locale: Locale;
	sentences: Readonly<Record<string, string>>;
	/** Number of documents; terms come first, then pages. */
	terms: number;
	pages: number;
	words: Words;
	/** Whether a word of everyday life, in any form, that is none of the site although it looks like one: 모자, trade. */
	isOrdinary(word: string): boolean;
	/** Rareness of a word, from 0.3 up; that of an unknown word for the empty one. */
	idf(word: string): number;
	/** The document that a question is of. */
	documentAsked(question: number): number;
	/** The document that a section is of, and its place there: 0 above the first heading. */
	placeOf(section: number): { document: number; place: number };
	/** What is shown of a document; undefined where it is not there yet. */
	document(number: number): DocumentText | undefined;
	/** Hash of a page's fragment in Pagefind's index. */
	fragmentOf(document: number): string | undefined;
	/** Headings that tell no page from another. */
	headings: ReadonlySet<string>;
	/** The numbers of all shards. */
	shards: readonly number[];
	/** Takes a shard in. */
	add(number: number, shard: Shard): void;
	/** Whether a shard was missing since that was last asked. */
	readonly lacks: boolean;
	/** The numbers of shards that were missing since this was last called. */
	takeMissing(): number[];
}

/** Opens the data of one language, with the shards given. Throws a TypeError for another format. */
export function openIndex(core: SearchCore, given: readonly Shard[] = []): SearchIndex {
	if (core.format !== SEARCH_FORMAT)
		throw new TypeError(`Search data of format ${String(core.format)}; this reads ${SEARCH_FORMAT}.`);
	const { locale, sentences, terms, pages } = core;
	const shards = openShards(core);
	const words = openWords(shards);
	const documents = new Map<number, DocumentText>();
	const ordinary = new Set(core.ordinary.split(' ').filter(Boolean));
	const fragments = core.fragments.split(' ');
	const sections = unpackPostings(core.sections);
	const asked = unpackPostings(core.asked).map((number, document) => number - document);
	const index: SearchIndex = {
		...openNames(shards),
		locale,
		sentences,
		terms,
		pages,
		words,
		isOrdinary(word) {
			if (ordinary.size === 0) return false;
			return [word, ...(hasHangul(word) ? nounStems(word) : englishStems(word))].some((form) =>
				ordinary.has(form),
			);
		},
		idf: (word) => idfOf(word, words, terms + pages),
		documentAsked: (question) => lastNotAbove(asked, question),
		placeOf(section) {
			if (section < terms) return { document: section, place: 0 };
			const page = lastNotAbove(sections, section);
			return { document: terms + page, place: section - sections[page]! };
		},
		document(number) {
			const known = documents.get(number);
			if (!known) shards.between('documents', documentKey(number), documentKey(number));
			return known;
		},
		fragmentOf: (document) => fragments[document - terms]?.replace(/^-$/, '') || undefined,
		headings: new Set(core.headings.split('|')),
		shards: shards.all,
		add(number, shard) {
			shards.add(number, shard);
			for (const row of shard.documents ?? []) documents.set(row[0], readDocument(row));
		},
		get lacks() {
			return shards.lacks;
		},
		takeMissing: shards.takeMissing,
	};
	for (const [number, shard] of given.entries()) index.add(number, shard);
	return index;
}

function readDocument([, address, names, text]: DocumentRow): DocumentText {
	return { address, names: names.split('|'), text };
}

/** The place of the last number of an ascending list that is not above another. */
function lastNotAbove(numbers: readonly number[], other: number): number {
	let [low, high] = [0, numbers.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (numbers[middle]! <= other) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
