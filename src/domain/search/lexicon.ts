import { nounStems } from './korean.ts';
import { hasHangul, wordsOf } from './text.ts';

/**
 * Endings that are as often part of a noun (이미지, 서비스로): a word with one of them stays in the lexicon beside its
 * stem, or the noun could not be asked for.
 */
const DOUBTFUL = /[지고나라게일인기한할다이가로도의만은는과]$/;

/** Words of a site's pages with the number of pages each is on. Particles and endings are off where the stem is a word too. */
export function buildLexicon(pages: readonly string[], sure: ReadonlySet<string>): Map<string, number> {
	const pagesOf = new Map<string, Set<number>>();
	for (const [page, text] of pages.entries())
		for (const word of wordsOf(text)) {
			const lower = word.toLowerCase();
			const set = pagesOf.get(lower);
			if (set) set.add(page);
			else pagesOf.set(lower, new Set([page]));
		}
	const forms = new Map<string, number>();
	for (const word of pagesOf.keys())
		if (hasHangul(word)) for (const stem of nounStems(word)) forms.set(stem, (forms.get(stem) ?? 0) + 1);
	const isStem = (stem: string) =>
		stem.length > 1 && (sure.has(stem) || pagesOf.has(stem) || (forms.get(stem) ?? 0) > 2);

	const counted = new Map<string, Set<number>>();
	const add = (word: string, on: ReadonlySet<number>) => {
		const set = counted.get(word) ?? new Set<number>();
		for (const page of on) set.add(page);
		counted.set(word, set);
	};
	for (const [word, on] of pagesOf) {
		if (word.length > 24 || /^\d+$/.test(word)) continue;
		const stem = hasHangul(word) ? nounStems(word).filter(isStem).at(-1) : undefined;
		if (stem) add(stem, on);
		if (
			!stem ||
			(on.size > 2 && word.length - stem.length === 1 && DOUBTFUL.test(word) && !pagesOf.has(stem))
		)
			add(word, on);
	}
	return new Map([...counted].map(([word, on]) => [word, on.size]));
}

/** The lexicon as the file holds it, `SearchData.lexicon`; words on fewer than `least` pages are left out unless they are `sure`. */
export function packLexicon(
	lexicon: ReadonlyMap<string, number>,
	least: number,
	sure: ReadonlySet<string>,
): string[] {
	const powers: string[][] = [];
	for (const [word, count] of lexicon)
		if (count >= least || sure.has(word)) (powers[Math.floor(Math.log2(count))] ??= []).push(word);
	return Array.from(powers, (words) => (words ?? []).sort().join(' '));
}
