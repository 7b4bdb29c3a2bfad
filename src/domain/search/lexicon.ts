import { nounStems } from './korean.ts';
import { hasHangul, wordsOf } from './text.ts';

/**
 * Endings that are as often part of a noun (이미지, 서비스로): a word with one of them stays in the lexicon beside its
 * stem, or the noun could not be asked for.
 */
const DOUBTFUL = /[지고나라게일인기한할다이가로도의만은는과]$/;
/** Longer ones are addresses and code. */
const LONGEST = 24;

/** The words of a site. */
export interface Lexicon {
	/** Words with the number of pages each is on. */
	counts: ReadonlyMap<string, number>;
	/** The entries under which a word of the site stands, itself or its stem; none for plain numbers. */
	entriesOf(word: string): readonly string[];
}

/** Reads the words of a site's pages. Particles and endings are off where the stem is a word too. */
export function buildLexicon(pages: readonly string[], sure: ReadonlySet<string>): Lexicon {
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
		/^\d+$/.test(stem) ||
		(stem.length > 1 && (sure.has(stem) || pagesOf.has(stem) || (forms.get(stem) ?? 0) > 2));

	const counted = new Map<string, Set<number>>();
	const entries = new Map<string, string[]>();
	for (const [word, on] of pagesOf) {
		if (word.length > LONGEST) continue;
		const stem = hasHangul(word) ? nounStems(word).filter(isStem).at(-1) : undefined;
		const doubtful = stem && word.length - stem.length === 1 && DOUBTFUL.test(word) && !pagesOf.has(stem);
		const own = !stem ? [word] : on.size > 2 && doubtful ? [stem, word] : [stem];
		entries.set(word, own);
		for (const entry of own) {
			const set = counted.get(entry) ?? new Set<number>();
			for (const page of on) set.add(page);
			counted.set(entry, set);
		}
	}
	return {
		counts: new Map([...counted].map(([word, on]) => [word, on.size])),
		entriesOf: (word) => entries.get(word.toLowerCase()) ?? [],
	};
}

/** The lexicon as the file holds it, `SearchData.lexicon`. */
export function packLexicon({ counts }: Lexicon): string[] {
	const powers: string[][] = [];
	for (const [word, count] of counts) (powers[Math.floor(Math.log2(count))] ??= []).push(word);
	return Array.from(powers, (words) => (words ?? []).sort().join(' '));
}
