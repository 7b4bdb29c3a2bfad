import { englishStems, foldEnglish, irregularForms } from './english.ts';
import { nounStems, verbStems } from './korean.ts';
import { END, hasHangul } from './text.ts';
import { syllablesOf } from '../../text/hangul.ts';

/** Most inflections of one word: a beginning of two letters may have hundreds. */
const MOST = 60;

/** Sorted words, asked for those from one to another, both included. */
export type WordList = (from: string, to: string) => Iterable<string>;

/**
 * Words of a list that are forms of one word or longer words made with it, and how surely, 0 to 1: patch finds
 * patches and patching, 모자라는 finds 모자라서, 확장 finds 확장성.
 */
export function inflectionsOf(word: string, words: WordList): Map<string, number> {
	const inflections = new Map<string, number>();
	const add = (other: string, confidence: number) => {
		if (confidence > (inflections.get(other) ?? 0) && inflections.size < MOST)
			inflections.set(other, confidence);
	};
	if (!hasHangul(word)) {
		const likeness = englishLikeness(word);
		const begin = word.slice(0, Math.max(LEAST, Math.min(ROOT, word.length - 2)));
		const irregular = irregularForms(word).filter((form) => !form.startsWith(begin));
		const others = [begin, ...irregular].flatMap((each) => [...words(each, each + END)]);
		for (const other of others) add(other, likeness(other));
		return inflections;
	}
	const likeness = koreanLikeness(word);
	for (const other of words(word, word + END)) add(other, likeness(other));
	const others = telling(word).flatMap((stem) => [...words(...formsOf(stem))]);
	for (const other of [...new Set(others)].sort()) if (!other.startsWith(word)) add(other, likeness(other));
	return inflections;
}

/** The first and the last word that may be a form of a verb's stem: an ending changes no consonant before a vowel. */
function formsOf(stem: string): [from: string, to: string] {
	const [head, last] = [stem.slice(0, -1), stem.at(-1)!];
	const [first, end] = syllablesOf(last) ?? [last, last];
	return stem.length > 1 ? [head + first, head + end + END] : [stem, stem + END];
}

/** Ends of words of one root: responsible and responsibility, observe and observability. */
const SUFFIXES = new Set(
	`e y al le ly ion ions ing ed er ers or ors ity ability ibility ility able ible ably ation ations ative ive ance ence
ant ent ment ments ness ise ize ised ized ising izing isation ization ic ical s es`.split(/\s+/),
).add('');
/** Letters that forms of one word share at least, but for irregular ones. */
const LEAST = 3;
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
	const stems = new Set(telling(word));
	return (other) => {
		if (other === word) return 1;
		if (other.startsWith(word)) {
			if (nounStems(other).includes(word) || verbStems(other).includes(word)) return 1;
			return word.length < 2 ? 0 : other.length - word.length < 3 ? 0.8 : 0.6;
		}
		return stems.has(other) || verbStems(other).some((stem) => isTelling(stem) && stems.has(stem)) ? 0.85 : 0;
	};
}

/** The stems of a verb, and the word itself, that tell it from others. */
function telling(word: string): string[] {
	return [...verbStems(word), word].filter(isTelling);
}

/** Whether a verb's stem tells it from others: of one syllable only those closed by what no ending leaves (읽, 막). */
function isTelling(stem: string): boolean {
	const final = (stem.charCodeAt(0) - 0xac00) % 28;
	return stem.length > 1 || ![0, 4, 8, 16, 17, 20].includes(final);
}
