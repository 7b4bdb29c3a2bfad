/** Which terms a reader learns to tell apart. */

/** What is needed of a term. */
export interface LookAlike {
	id: string;
	chapter: string;
	confusedWith: { term: string }[];
}

/** Two terms that are taken for each other; the first names the difference. */
export type Pair<Term> = [first: Term, second: Term];

/**
 * The pairs of a chapter's terms that are taken for each other, each once. Those come first whose terms are used on most
 * pages, as `uses` counts them.
 */
export function pairsOf<Term extends LookAlike>(
	terms: readonly Term[],
	chapter: string,
	uses: (id: string) => number,
): Pair<Term>[] {
	const own = new Map(terms.filter((term) => term.chapter === chapter).map((term) => [term.id, term]));
	const seen = new Set<string>();
	const pairs = [...own.values()].flatMap((first) =>
		first.confusedWith.flatMap(({ term }): Pair<Term>[] => {
			const second = own.get(term);
			const key = [first.id, term].sort().join(' ');
			if (!second || second === first || seen.has(key)) return [];
			seen.add(key);
			return [[first, second]];
		}),
	);
	const weight = ([first, second]: Pair<Term>) => Math.min(uses(first.id), uses(second.id));
	return pairs.sort((a, b) => weight(b) - weight(a));
}
