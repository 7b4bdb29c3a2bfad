import type { Locale } from '../../model/constants.ts';
import { type FullText, openFullText } from './full-text.ts';
import { type PageRow, SEARCH_FORMAT, type SearchData, type TermRow, type FullTextData } from './format.ts';
import { englishStems, foldEnglish } from './english.ts';
import { nounStems } from './korean.ts';
import { hasHangul } from './text.ts';
import type { Name } from './name.ts';
import { fragmentsOf, namesOf, textsOf } from './read-data.ts';
import { lowerBound } from './collections.ts';
import { indexSpellings, type Spellings } from './spellings.ts';
import { indexTexts, type TextIndex } from './text-index.ts';

/** What the rewriter asks: all of it made once from `search/<locale>.json`. */
export interface SearchIndex {
	locale: Locale;
	terms: readonly TermRow[];
	pages: readonly PageRow[];
	sentences: Readonly<Record<string, string>>;
	/** Document by the hash of its Pagefind fragment, and the other way round. */
	documentOfFragment: ReadonlyMap<string, number>;
	fragmentOf: ReadonlyMap<number, string>;
	names: readonly Name[];
	/** Names by key, and by key in one English spelling. */
	exact: ReadonlyMap<string, readonly Name[]>;
	/** Names whose key begins so, shortest first. */
	beginning(key: string): Name[];
	/** Words of terms and pages in memory. */
	texts: TextIndex;
	/** Full text, once it has come. */
	fullText?: FullText;
	/** Words of the pages, sorted. */
	words: readonly string[];
	/** Number of pages with a word that begins so, about; 0 if there is none. */
	frequency(beginning: string): number;
	/** Whether exactly this word is in the lexicon. */
	hasWord(word: string): boolean;
	/** Whether a word of everyday life, in any form, that is none of the site although it looks like one: 모자, trade. */
	isOrdinary(word: string): boolean;
	/** Rareness of a word, from 0.3 up; that of an unknown word for the empty one. */
	idf(word: string): number;
	/** Names as they are compared when they are not spelt right. */
	spellings(): Spellings;
}

/** Opens the data of one language, with or without its full text. Throws a TypeError for another format. */
export function openIndex(data: SearchData, text?: FullTextData): SearchIndex {
	if (data.format !== SEARCH_FORMAT)
		throw new TypeError(`Search data of format ${String(data.format)}; this reads ${SEARCH_FORMAT}.`);
	const names = namesOf(data);
	const exact = new Map<string, Name[]>();
	const put = (key: string, name: Name) => {
		const list = exact.get(key);
		if (!list) exact.set(key, [name]);
		else if (!list.includes(name)) list.push(name);
	};
	for (const name of names) {
		put(name.key, name);
		if (!name.hangul) put(foldEnglish(name.key), name);
	}
	const keys = [...exact.keys()].sort();
	const counts = new Map<string, number>();
	data.lexicon.forEach(
		(words, power) => words && words.split(' ').forEach((word) => counts.set(word, 2 ** power)),
	);
	const words = [...counts.keys()].sort();
	const frequency = (beginning: string) => {
		let sum = 0;
		for (let at = lowerBound(words, beginning); at < words.length && words[at]!.startsWith(beginning); at++)
			sum += counts.get(words[at]!)!;
		return sum;
	};
	const fragments = fragmentsOf(data);
	const ordinary = new Set(data.ordinary.split(' ').filter(Boolean));
	let spellings: Spellings | undefined;
	const index: SearchIndex = {
		locale: data.locale,
		terms: data.terms,
		pages: data.pages,
		sentences: data.sentences,
		documentOfFragment: fragments,
		fragmentOf: new Map([...fragments].map(([hash, document]) => [document, hash])),
		names,
		exact,
		beginning(key) {
			const found = new Set<Name>();
			for (let at = lowerBound(keys, key); at < keys.length && keys[at]!.startsWith(key); at++)
				for (const name of exact.get(keys[at]!)!) if (!name.wrong) found.add(name);
			return [...found].sort((a, b) => a.key.length - b.key.length);
		},
		texts: indexTexts(textsOf(data)),
		words,
		frequency,
		hasWord: (word) => counts.has(word),
		isOrdinary(word) {
			if (ordinary.size === 0) return false;
			return [word, ...(hasHangul(word) ? nounStems(word) : englishStems(word))].some((form) =>
				ordinary.has(form),
			);
		},
		idf: (word) =>
			Math.max(0.3, Math.log(1 + data.size / Math.max(1, word ? Math.min(data.size, frequency(word)) : 1))),
		spellings: () => (spellings ??= indexSpellings(names)),
	};
	return text ? addText(index, data, text) : index;
}

/** An index with the full text that came after its data. Throws a TypeError for another format. */
export function addText(index: SearchIndex, data: SearchData, text: FullTextData): SearchIndex {
	return { ...index, fullText: openFullText(text, data) };
}
