import type { Combination } from './combine.ts';
import type { Rewrite } from './rewrite.ts';
import type { SearchIndex } from './search-index.ts';

/** What Pagefind answered to one combination. */
export interface Found {
	combination: Combination;
	/** Whether it asked for every part of the query. */
	whole: boolean;
	/** Pagefind's results: the hash of the fragment and the score. */
	results: readonly { hash: string; score: number }[];
}

/** One line of the answer. */
export interface Hit {
	kind: 'term' | 'page';
	/** Number of the document in the index: terms first, then pages. */
	document: number;
	score: number;
	/** Number of its section that answers best, where full text is known. */
	section?: number | undefined;
}

/** The answer in its two groups; the group of the best hit comes first. */
export interface Ranking {
	terms: Hit[];
	pages: Hit[];
	first: 'terms' | 'pages';
}

/** Hits below this share of the best one are left out of the group of the best one, and of the terms. */
const LEAST_SHARE = 0.5;
/** Score below which a page is left out in any case. */
const LEAST_PAGE = 12;
/** From this score on the best page is what was asked for, and as many pages at least may stand with it. */
const SURE_PAGE = { score: 80, company: 4 };
/** What full text adds at most: to a page, and to a term, which is better known by its names. */
const TEXT = { page: 42, term: 36 };

/** Merges what the query matched with what Pagefind found; `found` is empty unless Pagefind had to be asked. */
export function rank(
	{ matches, nothing }: Pick<Rewrite, 'matches' | 'nothing'>,
	found: readonly Found[],
	index: SearchIndex,
): Ranking {
	if (nothing) return { terms: [], pages: [], first: 'terms' };
	const named = new Map(matches.map((match) => [match.document, match]));
	const told = scoreFound(found, index);
	const hits = [...new Set([...named.keys(), ...told.keys()])].map((document): Hit => {
		const kind = document < index.terms.length ? 'term' : 'page';
		const [name, text] = [named.get(document)?.score ?? 0, (told.get(document) ?? 0) * TEXT[kind]];
		const score = Math.max(name, text) + 0.35 * Math.min(name, text);
		return { kind, document, score, section: named.get(document)?.section };
	});
	hits.sort((a, b) => b.score - a.score || a.document - b.document);
	const best = hits[0]?.score ?? 0;
	const first = hits[0]?.kind === 'page' ? 'pages' : 'terms';
	// Below the terms every page is welcome; above them only those that deserve it, or a few beside a sure one.
	const leastPage = first === 'pages' ? best * LEAST_SHARE : Math.min(best * LEAST_SHARE, LEAST_PAGE);
	const company = first === 'pages' && best >= SURE_PAGE.score ? SURE_PAGE.company : 0;
	const pages = hits.filter(({ kind, score }) => kind === 'page' && score >= LEAST_PAGE);
	return {
		terms: hits.filter(({ kind, score }) => kind === 'term' && score >= best * LEAST_SHARE),
		pages: pages.filter(({ score }, at) => score >= leastPage || at < company),
		first,
	};
}

/** Documents by full text, 0 to 1: the best of the whole combinations, else the sum of the parts found. */
function scoreFound(found: readonly Found[], index: SearchIndex): Map<number, number> {
	const whole = new Map<number, number>();
	const parts = new Map<number, number>();
	for (const { combination, whole: all, results } of found) {
		const best = Math.max(...results.map(({ score }) => score), 0);
		for (const { hash, score } of results) {
			const document = index.documentOfFragment.get(hash);
			if (document === undefined || best === 0) continue;
			const share = combination.weight * (0.3 + (0.7 * score) / best);
			if (all) whole.set(document, Math.max(whole.get(document) ?? 0, share));
			else parts.set(document, (parts.get(document) ?? 0) + share);
		}
	}
	for (const [document, share] of parts)
		whole.set(document, Math.max(whole.get(document) ?? 0, 0.85 * share));
	return whole;
}
