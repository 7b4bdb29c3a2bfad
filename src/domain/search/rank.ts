import type { SearchResult } from './search.ts';
import type { SearchIndex } from './search-index.ts';

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

/** Hits below this share of the best one are left out of the group of the best one, and of the terms. */
const LEAST_SHARE = 0.5;
/** Of the first group stand before the other one: so many in any case, and all that are so much better than its best. */
const LEAD = { least: 2, better: 1.1 };

/** Puts what was found into two groups, the terms and the pages. */
export function rank({ matches }: Pick<SearchResult, 'matches'>, index: SearchIndex): Ranking {
	const hits = matches.map((match): Hit => ({
		kind: match.document < index.terms ? 'term' : 'page',
		...match,
	}));
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
