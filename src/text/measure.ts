/**
 * Widths in em, by class of character. They are those of Pretendard SemiBold rounded up, and of Noto Sans KR for
 * Hangul, so that a line measured here also fits in the faces that stand in until the font has come. A line of Gowun
 * Batang Bold is at most a hundredth wider.
 */
const CLASSES: [RegExp, number][] = [
	[/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/, 0.92],
	[/[\u2460-\u24ff\u2e80-\u9fff\uff00-\uffef\u2190-\u21ff%…]/, 1],
	[/[MWmw@]/, 0.92],
	[/[A-HJ-LN-VX-Z]/, 0.7],
	[/[ijlI.,:;'’!| \u00a0\u00b7]/, 0.3],
	[/[frt()[\]/"-]/, 0.4],
	[/[0-9$]/, 0.65],
	[/[a-z]/, 0.59],
];
const OTHER = 0.7;

/** How wide a text is at most, in px at `size` px. */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const character of text) width += emOf(character);
	return width * size;
}

// Every figure measures the same few hundred characters many times over.
const known = new Map<string, number>();

function emOf(character: string): number {
	let em = known.get(character);
	if (em === undefined)
		known.set(character, (em = CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER));
	return em;
}

/** White space at which a line may break. */
const BREAKS = /[ \t\n]+/;
/** A dot between words stays with the word before it. */
const joinDots = (text: string) => text.replaceAll(' ·', '\u00a0·');

/** The widest word of a text, in px. */
export function longestWord(text: string, size: number): number {
	return Math.max(
		0,
		...joinDots(text)
			.split(BREAKS)
			.map((word) => textWidth(word, size)),
	);
}

/**
 * Breaks a text into lines no wider than `width` px: at spaces, in Korean too, and inside a word only where it would
 * not fit alone. Among the breaks with the fewest lines it takes the most even ones.
 */
export function wrapText(text: string, width: number, size: number): string[] {
	const words = joinDots(text)
		.split(BREAKS)
		.filter(Boolean)
		.flatMap((word) => breakWord(word, width, size));
	const lines = fill(words, width, size);
	for (let narrower = width - 4; lines.length > 1; narrower -= 4) {
		const evener = fill(words, narrower, size);
		const fits = evener.every((line) => textWidth(line, size) <= narrower);
		if (evener.length > lines.length || !fits) return fill(words, narrower + 4, size);
	}
	return lines;
}

/** A word or a part of one; `glued` where no space stands before it. */
type Chunk = { text: string; glued: boolean };

function breakWord(word: string, width: number, size: number): Chunk[] {
	if (textWidth(word, size) <= width) return [{ text: word, glued: false }];
	const parts = word
		.split(/(?<=[-/·])/)
		.flatMap((part) => (textWidth(part, size) <= width ? [part] : [...part]));
	return parts.map((text, index) => ({ text, glued: index > 0 }));
}

function fill(chunks: Chunk[], width: number, size: number): string[] {
	const lines: string[] = [];
	for (const { text, glued } of chunks) {
		const line = lines.at(-1);
		const longer = line === undefined ? text : line + (glued ? '' : ' ') + text;
		if (line !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(text);
	}
	return lines;
}
