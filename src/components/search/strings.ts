/** The texts that the search shows from script, in the reader's language; `{…}` marks what is filled in. */
export interface SearchStrings {
	/** `{query}` */
	nothing: string;
	/** `{count}` */
	oneTerm: string;
	terms: string;
	onePage: string;
	pages: string;
	/** `{found}`, a list of the counts above. */
	found: string;
	/** `{count}` */
	recentCount: string;
	failed: string;
	groupTerms: string;
	groupPages: string;
	groupMoreTerms: string;
	groupMorePages: string;
	groupNear: string;
	groupRecent: string;
	/** To the results in the other language. */
	otherEdition: string;
	/** The last option: to the page with every result. */
	all: string;
}

const KEYS = [
	'nothing',
	'oneTerm',
	'terms',
	'onePage',
	'pages',
	'found',
	'recentCount',
	'failed',
	'groupTerms',
	'groupPages',
	'groupMoreTerms',
	'groupMorePages',
	'groupNear',
	'groupRecent',
	'otherEdition',
	'all',
] as const satisfies readonly (keyof SearchStrings)[];

type Translate = App.Locals['t'];

/** Gathers the texts where the page is built. `t` is Starlight's, which keeps what it is told to put in place. */
export function searchStrings(t: Translate): SearchStrings {
	const holes = { query: '{query}', count: '{count}', found: '{found}' };
	return Object.fromEntries(
		KEYS.map((key) => [key, t(`guide.search.${key}`, holes)]),
	) as unknown as SearchStrings;
}

/** Fills the holes of a text. */
export function fill(text: string, values: Record<string, string | number>): string {
	return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
