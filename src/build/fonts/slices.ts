/** Part of a font: the characters one file holds. */
export interface Slice {
	name: string;
	characters: string;
	/** CSS's unicode-range where it is wider than the characters, because the rules after it take the rest. */
	range?: string;
}

/** A slice that pages share. */
export interface SharedSlice extends Slice {
	/** How many of its characters a page must draw at first, at the least, to be better off with it than without. */
	worth: number;
}

/** The first syllable of each consonant under which a dictionary lists words, doubled ones with the single. */
const BLOCKS = [...'가나다라마바사아자차카타파하'];
const LAST_SYLLABLE = '힣';

/**
 * Cuts Hangul by first consonants: a letter that comes to be used changes one slice. A slice claims all syllables of its
 * consonant in CSS, which is shorter than a list; letters that are no syllables make a slice of their own.
 */
export function byConsonant(name: string, hangul: string): Slice[] {
	const blocks = BLOCKS.map((first, at) => {
		const next = BLOCKS[at + 1];
		const last = next ? String.fromCodePoint(next.codePointAt(0)! - 1) : LAST_SYLLABLE;
		return { name: `${name}-${at + 1}`, first, last };
	});
	const letters = [...hangul].filter((one) => one < BLOCKS[0]! || one > LAST_SYLLABLE);
	return [
		{ name: `${name}-letters`, characters: letters.join('') },
		...blocks.map(({ name: slice, first, last }) => ({
			name: slice,
			characters: [...hangul].filter((one) => one >= first && one <= last).join(''),
			range: `U+${hex(first.codePointAt(0)!)}-${hex(last.codePointAt(0)!)}`,
		})),
	].filter(({ characters }) => characters !== '');
}

/** `U+AC00, U+AC04-AC07`: the characters as CSS's unicode-range. */
export function unicodeRange(characters: string): string {
	const codes = [...characters].map((character) => character.codePointAt(0)!).sort((a, b) => a - b);
	const ranges: [number, number][] = [];
	for (const code of codes) {
		const last = ranges.at(-1);
		if (last && code <= last[1] + 1) last[1] = code;
		else ranges.push([code, code]);
	}
	return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}

const hex = (code: number) => code.toString(16).toUpperCase();
