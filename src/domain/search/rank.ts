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
	/** How many of that group come before the other one. */
	lead: number;
}

/** A stretch of the answer with hits of one kind; `more` where others of its kind came before it. */
export type Group<Term, Page> = { more: boolean } & (
	{ kind: 'terms'; hits: readonly Term[] } | { kind: 'pages'; hits: readonly Page[] }
);

/** The answer as it is shown: the best of its first group, the other one, and what is left of the first. */
export function groupsOf<Term, Page>({
	terms,
	pages,
	first,
	lead,
}: Pick<Ranking, 'first' | 'lead'> & { terms: readonly Term[]; pages: readonly Page[] }): Group<
	Term,
	Page
>[] {
	const part = (kind: 'terms' | 'pages', from?: number, to?: number): Group<Term, Page> =>
		kind === 'terms'
			? { kind, more: Boolean(from), hits: terms.slice(from, to) }
			: { kind, more: Boolean(from), hits: pages.slice(from, to) };
	const other = first === 'terms' ? 'pages' : 'terms';
	return [part(first, 0, lead), part(other), part(first, lead)].filter(({ hits }) => hits.length > 0);
}

/** Hits below this share of the best one are left out of the group of the best one, and of the terms. */
const LEAST_SHARE = 0.5;
/** Of the first group stand before the other one: so many in any case, and all that are so much better than its best. */
const LEAD = { least: 2, better: 1.1 };
/** What full text adds at most: to a page, and to a term, which is better known by its names. */
const TEXT = { page: 42, term: 36 };

/** Merges what the query matched with what Pagefind found; `found` is empty unless Pagefind had to be asked. */
export function rank(
	{ matches, nothing }: Pick<Rewrite, 'matches' | 'nothing'>,
	found: readonly Found[],
	index: SearchIndex,
): Ranking {
	if (nothing) return { terms: [], pages: [], first: 'terms', lead: 0 };
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
	// Below the terms every page is welcome; above them only those that deserve it.
	const leastPage = first === 'pages' ? best * LEAST_SHARE : 0;
	const terms = hits.filter(({ kind, score }) => kind === 'term' && score >= best * LEAST_SHARE);
	const pages = hits.filter(({ kind, score }) => kind === 'page' && score >= leastPage);
	const [own, other] = first === 'terms' ? [terms, pages] : [pages, terms];
	const better = own.filter(({ score }) => score >= (other[0]?.score ?? 0) * LEAD.better).length;
	return { terms, pages, first, lead: Math.max(LEAD.least, better) };
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
