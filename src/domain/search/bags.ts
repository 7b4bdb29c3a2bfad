import { familyOf } from './family.ts';
import { nounStems } from './korean.ts';
import type { SearchIndex } from './search-index.ts';
import { hasHangul, wordsOf } from './text.ts';

/** How sure words must be to be of one family: orchestrating and orchestration. */
const FAMILY = 0.8;
/** Just below a name as it is written. */
const BAG = 96;

/** Names by their words, and those words sorted. */
interface Bags {
	bags: { document: number; weight: number; words: string[] }[];
	words: string[];
}
const made = new WeakMap<SearchIndex['names'], Bags>();

function bagsOf({ names }: SearchIndex): Bags {
	let found = made.get(names);
	if (found) return found;
	const bags = names
		.filter(({ wrong }) => !wrong)
		.map(({ text, document, weight }) => ({ document, weight, words: wordsOf(text.toLowerCase()) }))
		.filter(({ words }) => words.length > 1 && words.length < 5);
	found = { bags, words: [...new Set(bags.flatMap(({ words }) => words))].sort() };
	made.set(names, found);
	return found;
}

/** Names whose words the query has and no others, in any order and form. */
export function scoreBags(content: readonly string[], index: SearchIndex): Map<number, number> {
	const scores = new Map<number, number>();
	if (content.length < 2 || content.length > 4) return scores;
	const { bags, words } = bagsOf(index);
	const families = content.map((word) => {
		const family = new Map(familyOf(word, words));
		for (const stem of hasHangul(word) ? nounStems(word) : []) family.set(stem, 1);
		return family;
	});
	for (const { document, weight, words: bag } of bags) {
		if (bag.length !== content.length) continue;
		const fits = bag.every((word) => families.some((family) => (family.get(word) ?? 0) >= FAMILY));
		const used = families.every((family) => bag.some((word) => (family.get(word) ?? 0) >= FAMILY));
		if (fits && used) scores.set(document, Math.max(scores.get(document) ?? 0, BAG * weight));
	}
	return scores;
}
