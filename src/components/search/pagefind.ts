import type { Combination } from '../../domain/search/combine.ts';
import type { Found } from '../../domain/search/rank.ts';
import type { Rewrite } from '../../domain/search/rewrite.ts';

/** The parts of Pagefind's browser module that are used (https://pagefind.app/docs/api/). */
export interface Pagefind {
	/** Waits until it has opened its index. */
	init(): Promise<void>;
	search(words: string): Promise<{ results: PagefindResult[] } | null>;
}

/** The module `pagefind.js`. An instance knows its language from `<html lang>`. */
export interface PagefindModule {
	createInstance(options: Record<string, unknown>): Pagefind;
}

/** One result, its text not loaded yet. */
export interface PagefindResult {
	/** `<language>_<hash>`, the name of its fragment. */
	id: string;
	score: number;
	data(): Promise<PagefindText>;
}

/** A page's text around the words. */
export interface PagefindText {
	url: string;
	/** HTML: text with `<mark>`. */
	excerpt: string;
	sub_results?: { title: string; url: string; excerpt: string; weighted_locations?: unknown[] }[];
}

/**
 * How Pagefind ranks. Starlight's termSimilarity of 9 counts bytes, so that a page full of 서버리스는 comes after one
 * with a single 서버리스; 0.5 measured best. Without a worker the first query is 11 kB lighter.
 */
export const PAGEFIND_OPTIONS = { ranking: { termSimilarity: 0.5 }, noWorker: true, excerptLength: 24 };

/** Fewer pages than this, and the parts of the query are asked for one by one. */
export const FEW_PAGES = 5;

/** What Pagefind found, and its results by the hash of their fragment to load excerpts from. */
export interface FullText {
	found: Found[];
	results: Map<string, PagefindResult>;
}

/**
 * Asks Pagefind for a rewritten query: the likeliest wording; if that was no name, the others while
 * `countPages` says there are few, then its parts. Each wording may cost an index file of 40 kB. `isStale` ends it early, with what there is.
 */
export async function askPagefind(
	pagefind: Pagefind,
	{ combinations, relaxed, sure }: Pick<Rewrite, 'combinations' | 'relaxed' | 'sure'>,
	countPages: (found: Found[]) => number,
	isStale: () => boolean = () => false,
): Promise<FullText> {
	const found: Found[] = [];
	const results = new Map<string, PagefindResult>();
	const ask = async (combination: Combination, whole: boolean) => {
		const answer = await pagefind.search(combination.words);
		const list = (answer?.results ?? []).map((result) => ({
			result,
			hash: result.id.slice(result.id.indexOf('_') + 1),
			score: result.score,
		}));
		for (const { hash, result } of list) if (!results.has(hash)) results.set(hash, result);
		found.push({ combination, whole, results: list.map(({ hash, score }) => ({ hash, score })) });
	};
	const queue = [
		...combinations.map((combination) => ({ combination, whole: true })),
		...relaxed.map((combination) => ({ combination, whole: false })),
	];
	for (const { combination, whole } of queue) {
		if (isStale() || (found.length > 0 && (sure || countPages(found) >= FEW_PAGES))) break;
		await ask(combination, whole);
	}
	return { found, results };
}
