/**
 * The search in the browser, without the DOM: it loads `search/<locale>.json` when asked for the first time, and of the
 * shards that this names those which a query needs.
 */
import { trimSlash } from '../../text/trim-slash.ts';
import { rank } from '../../domain/search/rank.ts';
import { searchIndex } from '../../domain/search/search.ts';
import type { SearchIndex } from '../../domain/search/search-index.ts';
import type { Locale } from '../../model/constants.ts';
import { type Answer, makeAnswer, type Material } from './answer.ts';
import { addExcerpts, excerptsOf, fragmentsOf, keepPhrase } from './excerpts.ts';
import { once, openFiles } from './files.ts';

interface Options {
	locale: Locale;
	/** The site's base path. */
	base: string;
	limits?: Material['limits'];
	fetch?: typeof globalThis.fetch;
	/** A wait: more than the words of a query is loaded only when typing has paused that long. */
	pause?: () => Promise<void>;
}

const LIMITS = { terms: 6, pages: 8, excerpts: 3, phrases: 12, everyPhrase: false };
const PAUSE = 60;

/**
 * Makes the search of one language. `search` calls `onAnswer` with what is found as soon as the words of the query could
 * be looked up (`complete: false`), again where more has come, and at last with all texts and excerpts (`complete: true`).
 * A newer call ends an older one. Where more cannot be had the first answer is sent again as complete; `search` rejects
 * when there is none.
 */
export function createEngine({
	locale,
	base,
	limits = LIMITS,
	fetch: load = (...request) => globalThis.fetch(...request),
	pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE)),
}: Options) {
	const root = trimSlash(base);
	const files = openFiles({ locale, root, load });
	const materialOf = (query: string, known: SearchIndex): Material => {
		const result = searchIndex(query, known);
		return { result, ranking: rank(result, known), known, limits, root };
	};
	let turn = 0;

	/** An answer of what is at hand; nothing where its best is not, or where pages must be read first. */
	const atHand = (material: Material): Answer | undefined => {
		const answer = makeAnswer(material);
		const isThere = answer[answer.first].length > 0 && isBestThere(answer, material);
		if (answer.nothing || material.result.phrase !== undefined || !isThere) return undefined;
		addExcerpts(answer, material, files.fragmentAtHand);
		return answer;
	};

	return {
		/** Loads what every query needs, so that the first key asks for its words only. Errors come up with the first search. */
		warm(): void {
			files.index().catch(() => undefined);
		},
		async search(query: string, onAnswer: (answer: Answer) => void): Promise<void> {
			const own = ++turn;
			const isStale = () => own !== turn;
			const known = await files.index();
			const tell = (answer: Answer | undefined) => answer && onAnswer(answer);
			const paused = once(pause);
			let failure: Error | undefined;
			/** Loads shards; says whether they came. */
			const get = async (numbers: readonly number[]) => {
				await files.shards(numbers).catch((error: Error) => (failure = error));
				return failure === undefined;
			};
			if (isStale()) return;
			known.takeMissing();
			let material = materialOf(query, known);
			for (let round = 0; known.lacks && failure === undefined; round++) {
				const missing = known.takeMissing();
				if (round > 0) {
					tell(atHand(material));
					known.takeMissing();
					await paused();
					if (isStale()) return;
				}
				const came = await get(missing);
				if (isStale()) return;
				if (came) material = materialOf(query, known);
			}
			tell(atHand(material));
			await paused();
			if (isStale()) return;
			// What is shown and the pages that excerpts are of, at the same time.
			makeAnswer(material);
			const texts = Promise.allSettled(fragmentsOf(material).map(files.fragment));
			await get(known.takeMissing());
			await texts;
			if (isStale()) return;
			const answer = makeAnswer(material);
			if (failure !== undefined && answer.terms.length + answer.pages.length === 0) throw failure;
			await keepPhrase(answer, material, files.fragment);
			await Promise.allSettled(excerptsOf(answer, material).map(({ hash }) => files.fragment(hash)));
			if (isStale()) return;
			addExcerpts(answer, material, files.fragmentAtHand);
			onAnswer({ ...answer, complete: true });
		},
	};
}

/** Whether the best of what was found is in an answer. */
function isBestThere(answer: Answer, { ranking, known }: Material): boolean {
	const best = ranking[ranking.first][0];
	return best !== undefined && known.document(best.document) !== undefined && answer.first === ranking.first;
}
