import { setMax } from './collections.ts';
import type { SearchIndex } from './search-index.ts';
import { spell } from './spellings.ts';
import { keyOf } from './text.ts';

/** Most words of a query that may be a name gone wrong. */
const MOST_WORDS = 3;
/** Share of letter pairs from which two names are near each other. */
const LEAST_SHARE = 0.5;
const MOST_TERMS = 3;
/** Letters at the beginning or at the end that a near name shares. */
const SAME = { start: 2, end: 2 };

/** Terms whose names share half of their letter pairs with a query that fits nothing: 오케레이션, 오케스트레이션. */
export function nearTerms(words: readonly string[], index: SearchIndex): number[] {
	const spelling = spell('', keyOf(words.join('')));
	const asked = pairsOf(spelling.folded);
	if (asked.size === 0 || words.length > MOST_WORDS) return [];
	const shares = new Map<number, number>();
	for (const { of, folded: other } of index.spelledLike(spelling, SAME)) {
		if (of.wrong || of.document >= index.terms) continue;
		const pairs = pairsOf(other);
		const common = [...pairs].filter((pair) => asked.has(pair)).length;
		const share = (2 * common) / (pairs.size + asked.size);
		if (share > LEAST_SHARE) setMax(shares, of.document, share);
	}
	return [...shares]
		.sort((a, b) => b[1] - a[1])
		.slice(0, MOST_TERMS)
		.map(([document]) => document);
}

/** Letters two by two, each pair once. */
function pairsOf(letters: string): Set<string> {
	return new Set(
		Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
	);
}
