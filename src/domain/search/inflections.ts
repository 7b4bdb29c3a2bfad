import { englishStems, foldEnglish } from './english.ts';
import { nounStems, verbStems } from './korean.ts';
import { lowerBound } from './collections.ts';
import { hasHangul } from './text.ts';

/** Most inflections of one word: a beginning of two letters may have hundreds. */
const MOST = 60;

/**
 * Words of a sorted list that are forms of one word or longer words made with it, and how surely, 0 to 1: patch finds
 * patches and patching, 모자라는 finds 모자라서, 확장 finds 확장성.
 */
export function inflectionsOf(word: string, words: readonly string[]): Map<string, number> {
	const inflections = new Map<string, number>();
	const add = (other: string, confidence: number) => {
		if (confidence > (inflections.get(other) ?? 0) && inflections.size < MOST)
			inflections.set(other, confidence);
	};
	const likeness = hasHangul(word) ? koreanLikeness(word) : englishLikeness(word);
	const beginning = hasHangul(word) ? word[0]! : word.slice(0, Math.max(2, Math.min(ROOT, word.length - 2)));
	for (const other of beginningWith(hasHangul(word) ? word : beginning, words)) add(other, likeness(other));
	if (hasHangul(word) && word.length > 1)
		for (const other of beginningWith(beginning, words))
			if (!other.startsWith(word)) add(other, likeness(other));
	return inflections;
}

function* beginningWith(beginning: string, words: readonly string[]): Generator<string> {
	for (let at = lowerBound(words, beginning); at < words.length && words[at]!.startsWith(beginning); at++)
		yield words[at]!;
}

/** Ends of words of one root: responsible and responsibility, observe and observability. */
const SUFFIXES = new Set(
	`e y al le ly ion ions ing ed er ers or ors ity ability ibility ility able ible ably ation ations ative ive ance ence
ant ent ment ments ness ise ize ised ized ising izing isation ization ic ical s es`.split(/\s+/),
).add('');
/** Letters that words of one root must share. */
const ROOT = 5;

function englishLikeness(word: string): (other: string) => number {
	const bases = new Set([word, ...englishStems(word)].map(foldEnglish));
	return (other) => {
		if (other === word) return 1;
		if ([other, ...englishStems(other)].some((stem) => bases.has(foldEnglish(stem)))) return 0.95;
		let same = 0;
		while (same < word.length && word[same] === other[same]) same++;
		for (let cut = same; cut >= ROOT && cut > same - 2; cut--)
			if (SUFFIXES.has(word.slice(cut)) && SUFFIXES.has(other.slice(cut))) return 0.8;
		return word.length > 3 && same === word.length ? 0.6 : 0;
	};
}

function koreanLikeness(word: string): (other: string) => number {
	const stems = new Set([...verbStems(word), word].filter(isTelling));
	return (other) => {
		if (other === word) return 1;
		if (other.startsWith(word)) {
			if (nounStems(other).includes(word) || verbStems(other).includes(word)) return 1;
			return word.length < 2 ? 0 : other.length - word.length < 3 ? 0.8 : 0.6;
		}
		return stems.has(other) || verbStems(other).some((stem) => isTelling(stem) && stems.has(stem)) ? 0.85 : 0;
	};
}

/** Whether a verb's stem tells it from others: of one syllable only those closed by what no ending leaves (읽, 막). */
function isTelling(stem: string): boolean {
	const final = (stem.charCodeAt(0) - 0xac00) % 28;
	return stem.length > 1 || ![0, 4, 8, 16, 17, 20].includes(final);
}
