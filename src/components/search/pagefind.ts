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

/** One result. */
export interface PagefindResult {
	/** `<language>_<hash>`, the name of its fragment. */
	id: string;
	score: number;
}

/**
 * How Pagefind ranks. Starlight's termSimilarity of 9 counts bytes, so that a page full of 서버리스는 comes after one
 * with a single 서버리스; 0.5 measured best.
 */
export const PAGEFIND_OPTIONS = { ranking: { termSimilarity: 0.5 }, noWorker: true };

/** Fewer pages than this, and the parts of the query are asked for one by one. */
export const FEW_PAGES = 5;

/**
 * Asks Pagefind for a rewritten query: the likeliest wording; if that was no name, the others while
 * `countPages` says there are few, then its parts. Each wording may cost an index file of 40 kB. `isStale` ends it early, with what there is.
 */
export async function askPagefind(
	pagefind: Pagefind,
	{ combinations, relaxed, sure }: Pick<Rewrite, 'combinations' | 'relaxed' | 'sure'>,
	countPages: (found: Found[]) => number,
	isStale: () => boolean = () => false,
): Promise<Found[]> {
	const found: Found[] = [];
	const queue = [
		...combinations.map((combination) => ({ combination, whole: true })),
		...relaxed.map((combination) => ({ combination, whole: false })),
	];
	for (const { combination, whole } of queue) {
		if (isStale() || (found.length > 0 && (sure || countPages(found) >= FEW_PAGES))) break;
		const answer = await pagefind.search(combination.words);
		const results = (answer?.results ?? []).map(({ id, score }) => ({
			hash: id.slice(id.indexOf('_') + 1),
			score,
		}));
		found.push({ combination, whole, results });
	}
	return found;
}
