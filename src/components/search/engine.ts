/**
 * The search in the browser, without the DOM: it loads `search/<locale>.json` when asked for the first time, answers
 * terms and titles at once, and full text and excerpts when those have come too.
 */
import { trimSlash } from '../../text/trim-slash.ts';
import { searchIndex } from '../../domain/search/search.ts';
import type { SearchIndex } from '../../domain/search/search-index.ts';
import type { Locale } from '../../model/constants.ts';
import { type Answer, makeAnswer, type Material } from './answer.ts';
import { addExcerpts, excerptsOf, keepPhrase } from './excerpts.ts';
import { openFiles } from './files.ts';

interface Options {
	locale: Locale;
	/** The site's base path. */
	base: string;
	limits?: Material['limits'];
	fetch?: typeof globalThis.fetch;
	/** A wait: what has yet to be loaded is asked for only when typing has paused that long. */
	pause?: () => Promise<void>;
}

const LIMITS = { terms: 6, pages: 8, excerpts: 3, phrases: 12, everyPhrase: false };
const PAUSE = 60;

/**
 * Makes the search of one language. `search` calls `onAnswer` first with what is at hand (`complete: false`): terms
 * and titles, and the pages once full text is loaded; then with full text and excerpts (`complete: true`). A newer call
 * ends an older one. Where full text cannot be had the first answer is sent again as complete. `search` rejects when
 * the data itself cannot be loaded.
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
	const materialOf = (query: string, known: SearchIndex): Material => ({
		result: searchIndex(query, known),
		known,
		limits,
		root,
	});
	let turn = 0;

	return {
		/** Loads the data, so that the first key is answered at once. Errors come up with the first search. */
		warm(): void {
			files.withText().catch(() => undefined);
			// Not at once: the first key may have been pressed, and most are right.
			files.index().then(
				({ known }) => setTimeout(() => known.spellings(), PAUSE),
				() => undefined,
			);
		},
		async search(query: string, onAnswer: (answer: Answer) => void): Promise<void> {
			const own = ++turn;
			const isStale = () => own !== turn;
			const known = files.atHand() ?? (await files.index()).known;
			if (isStale()) return;
			const first = materialOf(query, known);
			const early = makeAnswer(first);
			// What names do not have full text may; which pages have a phrase is known only when they have been read.
			if (early.nothing && known.fullText) return onAnswer({ ...early, complete: true });
			if (!early.nothing && (first.result.phrase === undefined || !known.fullText)) {
				addExcerpts(early, first, files.fragmentAtHand);
				onAnswer(early);
			}
			await pause();
			if (isStale()) return;
			const full = await files.withText().catch(() => known);
			if (isStale()) return;
			const material = full === known ? first : materialOf(query, full);
			const answer = makeAnswer(material);
			if (full.fullText) await keepPhrase(answer, material, files.fragment);
			if (isStale()) return;
			await Promise.allSettled(excerptsOf(answer, material).map(({ hash }) => files.fragment(hash)));
			if (isStale()) return;
			addExcerpts(answer, material, files.fragmentAtHand);
			onAnswer({ ...answer, complete: true });
		},
	};
}
