import { englishStems, foldEnglish } from './english.ts';
import { nounStems } from './korean.ts';

/** How well a document's field answers a word: the document's number and the field's weight, 0 to 1. */
export type Posting = [document: number, weight: number];

const byWord = (a: [string, unknown], b: [string, unknown]) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);

/** The first place in a sorted list whose word is not before `word`. */
export function lowerBound(words: readonly string[], word: string): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (words[middle]! < word) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** An index of short texts in memory, asked by words or their beginnings. */
export interface TextIndex {
	/** Every document with the word or with a longer form of it (확장 answers 확장하는), at its best field. */
	find(word: string): Map<number, number>;
}

/** Builds an index from `[word, document, weight]`. */
export function indexTexts(entries: Iterable<[word: string, document: number, weight: number]>): TextIndex {
	const postings = new Map<string, Posting[]>();
	for (const [word, document, weight] of entries) {
		const list = postings.get(word);
		if (list) list.push([document, weight]);
		else postings.set(word, [[document, weight]]);
	}
	const sorted = [...postings].sort(byWord);
	const words = sorted.map(([word]) => word);
	return {
		find(word) {
			const found = new Map<number, number>();
			const hangul = /[가-힣]/.test(word);
			for (let at = lowerBound(words, word); at < words.length && words[at]!.startsWith(word); at++) {
				const closeness = likeness(word, words[at]!, hangul);
				if (closeness === 0) continue;
				for (const [document, weight] of sorted[at]![1])
					found.set(document, Math.max(found.get(document) ?? 0, weight * closeness));
			}
			return found;
		},
	};
}

/** How surely a longer word is a form of the asked one: 1 for the same or an inflected form, less for a compound, 0 for chance. */
function likeness(asked: string, found: string, hangul: boolean): number {
	if (asked === found) return 1;
	if (hangul) {
		if (nounStems(found).includes(asked)) return 1;
		return asked.length < 2 ? 0 : found.length - asked.length < 3 ? 0.85 : 0.7;
	}
	if (englishStems(found).some((stem) => stem === asked || foldEnglish(stem) === asked)) return 1;
	return asked.length < 3 ? 0 : 0.7;
}
