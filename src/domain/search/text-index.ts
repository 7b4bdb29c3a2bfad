import { inflectionsOf } from './inflections.ts';

/** How well a document's field answers a word: the document's number and the field's weight, 0 to 1. */
export type Posting = [document: number, weight: number];

const byWord = (a: [string, unknown], b: [string, unknown]) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);

/** An index of short texts in memory, asked by words. */
export interface TextIndex {
	/** Every document with an inflection of the word (확장 answers 확장하는), at its best field. */
	find(word: string): ReadonlyMap<number, number>;
}

/** Builds an index from `[word, document, weight]`. */
export function indexTexts(entries: Iterable<[word: string, document: number, weight: number]>): TextIndex {
	const postings = new Map<string, Posting[]>();
	for (const [word, document, weight] of entries) {
		const list = postings.get(word);
		if (list) list.push([document, weight]);
		else postings.set(word, [[document, weight]]);
	}
	const words = [...postings].sort(byWord).map(([word]) => word);
	const answers = new Map<string, Map<number, number>>();
	return {
		find(word) {
			const known = answers.get(word);
			if (known) return known;
			const found = new Map<number, number>();
			for (const [other, confidence] of inflectionsOf(word, words))
				for (const [document, weight] of postings.get(other)!)
					found.set(document, Math.max(found.get(document) ?? 0, weight * confidence));
			// Typing asks for the same words again and again.
			if (answers.size > 200) answers.clear();
			answers.set(word, found);
			return found;
		},
	};
}
