/** Corrections of words that are not typed to the end, with a slip, or in the other keyboard mode. */
import { jamo, mayBeInitials, otherKeyboard, partJoined } from '../../../text/hangul.ts';
import type { Token } from '../token.ts';
import { readWords } from '../read-words.ts';
import type { Name } from '../name.ts';
import { lettersOf, slipsBetween, spell } from '../spellings.ts';
import { hasHangul, keyOf, wordsOf } from '../text.ts';
import { found, type Correction } from './correction.ts';

/** The same keys in the other keyboard mode. */
export const correctKeyboard: Correction = (typed, index) => {
	for (const text of new Set([typed, typed.toLowerCase()])) {
		const other = otherKeyboard(text);
		if (!other || (!hasHangul(typed) && /[ㄱ-ㅣ]{2}/.test(other))) continue;
		const words = wordsOf(other);
		if (words.length === 0) continue;
		const tokens = readWords(words, index);
		const sure = ({ method, readings, word }: Token) =>
			method === 'filler' ||
			readings.length > 0 ||
			(method !== 'unknown' && (index.words.has(word) || word.length > 2));
		const read = tokens.some(({ readings, word }) => readings.length > 0 || word.length > 1);
		if (read && tokens.every(sure)) return relabel(tokens, typed, 0.93);
	}
	return undefined;
};

/** Tokens of the other keyboard mode as tokens of what was typed; the first tells the reader of them all. */
function relabel(tokens: readonly Token[], typed: string, confidence: number): Token[] {
	const shown = tokens.map((token) => token.shown).join(' ');
	return tokens.map((token, at) => ({
		...token,
		...(at === 0 && { typed, shown }),
		method: token.method === 'filler' ? 'filler' : at === 0 ? 'keyboard' : 'as-is',
		confidence,
		readings: token.readings.map((reading) => ({ ...reading, confidence: reading.confidence * confidence })),
	}));
}

/** ㅋㄷㅅㅌㅌ → 콜드 스타트. */
export const correctInitials: Correction = (typed, index) => {
	const key = partJoined(keyOf(typed));
	if (!mayBeInitials(key) || key.length < 2) return undefined;
	const beginning = index.withInitials(key);
	const whole = beginning.filter(({ initials }) => initials === key).map(({ name }) => name);
	if (whole.length > 0) return found(typed, whole, 'initials', 0.9, index);
	if (key.length < 3) return undefined;
	const shortest = beginning.map(({ name }) => name).sort((a, b) => a.key.length - b.key.length);
	return found(typed, shortest.slice(0, 8), 'initials', 0.75, index);
};

/** 서벌 → 서버리스: a syllable that the IME has not finished. */
export const correctHalfTyped: Correction = (typed, index) => {
	const key = keyOf(typed);
	const letters = jamo(key);
	if (!hasHangul(key) || letters.length < 3 || mayBeInitials(key)) return undefined;
	return found(typed, index.typedSo(letters).slice(0, 8), 'half-typed', 0.85, index);
};

/** Most letters at the beginning or at the end of a word that must be right. */
const MOST_RIGHT = 3;

/** How many letters one slip, be it two exchanged, cannot change at both ends of a word with so many. */
function rightOf(letters: number): { start: number; end: number } {
	const most = (half: number) => Math.min(MOST_RIGHT, half);
	return { start: most(Math.ceil((letters - 1) / 2)), end: most(Math.floor((letters - 1) / 2)) };
}

/** One or two wrong letters, not both at the beginning and at the end. */
export const correctTypo: Correction = (typed, index, limit) => {
	const asked = spell(typed, keyOf(typed));
	if (limit === 0 || mayBeInitials(asked.key)) return undefined;
	let least = limit + 1;
	let nearest: Name[] = [];
	for (const spelling of index.spelledLike(asked, rightOf(lettersOf(asked).length))) {
		const slips = slipsBetween(asked, spelling, Math.min(limit, least)) ?? Infinity;
		if (slips < least) [least, nearest] = [slips, [spelling.of]];
		else if (slips === least) nearest.push(spelling.of);
	}
	const confidence = 0.9 - 0.1 * least;
	return least <= limit ? found(typed, nearest, 'typo', confidence, index) : undefined;
};
