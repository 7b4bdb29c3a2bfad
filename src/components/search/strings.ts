/** The texts that the search shows from script, and what fills their holes. */
import type { StringKey } from '../../browser/strings.ts';

export const SEARCH_STRINGS = {
	/** `query` */
	nothing: 'guide.search.nothing',
	/** `count`, as the next three. */
	oneTerm: 'guide.search.oneTerm',
	terms: 'guide.search.terms',
	onePage: 'guide.search.onePage',
	pages: 'guide.search.pages',
	/** `found`, a list of the counts above. */
	found: 'guide.search.found',
	/** `count` */
	recentCount: 'guide.search.recentCount',
	failed: 'guide.search.failed',
	loading: 'guide.search.loading',
	groupTerms: 'guide.search.groupTerms',
	groupPages: 'guide.search.groupPages',
	groupMoreTerms: 'guide.search.groupMoreTerms',
	groupMorePages: 'guide.search.groupMorePages',
	groupNear: 'guide.search.groupNear',
	groupRecent: 'guide.search.groupRecent',
	/** To the results in the other language. */
	otherEdition: 'guide.search.otherEdition',
	/** `count`, of all finds. The last option: to the page with every result. */
	all: 'guide.search.all',
} as const satisfies Record<string, StringKey>;

/** The names of these texts. */
export type SearchString = keyof typeof SEARCH_STRINGS;

/** These texts in the reader's language. */
export type SearchStrings = Record<SearchString, string>;
