/** Syllables that change places with one another are about as common. */
const BAND = 20;

/** Letters that change places with one another, in words long enough not to be *the* or *of*. */
const CONSONANTS = ['tnshrdlcmp', 'fgwybvkxjqz'];
const SHORT_WORD = 3;

/** What stays as it is: marks, code, escapes, addresses, and what is not a letter. */
const KEPT = /\{+[^}]*\}+|`[^`]*`|\\.|&#?\w+;|https?:\/\/\S+|[^\p{Script=Hangul}\p{Script=Latin}]/u;
const PARTS = new RegExp(`(${KEPT.source})`, 'u');

/** Makes a copy of a text: `copy` 1 is the text itself, every other has words of its own. */
export type Vary = (text: string, copy: number) => string;

/**
 * Makes texts that are as long, as common in their letters and as repetitive as real ones, and repeat none: within a
 * copy a word always becomes the same other word, in another copy yet another. Texts that differ stay different. The
 * commonest syllables of `texts`, which are endings and particles, stay.
 */
export function varyLike(texts: Iterable<string>): Vary {
	const bands = [...bandsOf(texts).slice(1), ...CONSONANTS.map((letters) => [...letters])];
	const place = new Map(bands.flatMap((band) => band.map((one, at) => [one, { band, at }] as const)));
	const next = (one: string, copy: number) => {
		const found = place.get(one);
		return found ? found.band[(found.at + copy - 1) % found.band.length]! : one;
	};
	const varyWord = (word: string, copy: number) =>
		/^\p{Script=Latin}/u.test(word) && word.length <= SHORT_WORD
			? word
			: [...word]
					.map((one) => {
						const small = one.toLowerCase();
						const other = next(small, copy);
						return small === one ? other : other.toUpperCase();
					})
					.join('');
	return (text, copy) =>
		text
			.split(PARTS)
			// What the pattern caught stands at the odd places.
			.map((part, at) => (at % 2 === 1 ? part : varyWord(part, copy)))
			.join('');
}

/** The Hangul syllables of the texts, the commonest first, in bands. */
function bandsOf(texts: Iterable<string>): string[][] {
	const counts = new Map<string, number>();
	for (const text of texts)
		for (const one of text.match(/[가-힣]/g) ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
	const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([one]) => one);
	return Array.from({ length: Math.ceil(sorted.length / BAND) }, (_, at) =>
		sorted.slice(at * BAND, (at + 1) * BAND),
	);
}
