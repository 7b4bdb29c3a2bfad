import { isParticle, nounStems, verbStems } from './korean.ts';
import { hasHangul, runsOf } from './text.ts';

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
		for (const word of textWords(text)) {
			const lower = word.toLowerCase();
			const set = pagesOf.get(lower);
			if (set) set.add(page);
			else pagesOf.set(lower, new Set([page]));
		}
	const [forms, verbs] = [new Map<string, number>(), new Map<string, number>()];
	const count = (stems: readonly string[], counts: Map<string, number>) => {
		for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	};
	for (const word of pagesOf.keys()) {
		if (!hasHangul(word)) continue;
		count(nounStems(word), forms);
		count(verbStems(word), verbs);
	}
	/** The stem that most words share: 느려요, 느린, 느리면 are all of 느리. */
	const verbOf = (word: string) =>
		verbStems(word)
			.filter((stem) => stem.length > 1 && verbs.get(stem)! > 1)
			.sort((a, b) => verbs.get(b)! - verbs.get(a)! || a.length - b.length)[0];
	const isStem = (stem: string) =>
		/^\d+$/.test(stem) ||
		(stem.length > 1 && (sure.has(stem) || pagesOf.has(stem) || (forms.get(stem) ?? 0) > 2));

	const counted = new Map<string, Set<number>>();
	const entries = new Map<string, string[]>();
	for (const [word, on] of pagesOf) {
		if (word.length > LONGEST) continue;
		const stem = hasHangul(word) ? nounStems(word).filter(isStem).at(-1) : undefined;
		const doubtful = stem && word.length - stem.length === 1 && DOUBTFUL.test(word) && !pagesOf.has(stem);
		const verb = stem || sure.has(word) || !hasHangul(word) ? undefined : verbOf(word);
		const own = !stem ? [verb ?? word] : on.size > 2 && doubtful ? [stem, word] : [stem];
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

/** The words of a text without the particles of Latin words: 라면 is none in IaaS라면. */
export function textWords(text: string): string[] {
	return runsOf(text).flatMap((run) =>
		run.filter((part, at) => at === 0 || !hasHangul(part) || !isParticle(part)),
	);
}
