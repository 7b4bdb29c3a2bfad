import { distanceWithin } from '../../text/distance.ts';
import { foldLetters, jamo } from '../../text/hangul.ts';
import { hasHangul } from './text.ts';

/** A name in the forms by which it is compared with what is not spelt right. */
export interface Spelling<Of> {
	of: Of;
	key: string;
	hangul: boolean;
	/** Its letters in the order of typing. */
	letters: string;
	/** The same with like-sounding spellings folded. */
	folded: string;
	/** A bit for each of its folded letters, or of those of its key where that is Latin. */
	mask: number;
}

/** The forms of one text: `of` is what it stands for, `key` its `keyOf`. */
export function spell<Of>(of: Of, key: string): Spelling<Of> {
	const hangul = hasHangul(key);
	const letters = hangul ? jamo(key) : key;
	const folded = foldLetters(letters);
	return { of, key, hangul, letters, folded, mask: maskOf(hangul ? folded : key) };
}

/** The letters of a spelling among which slips are counted. */
export function lettersOf({
	hangul,
	folded,
	key,
}: Pick<Spelling<unknown>, 'hangul' | 'folded' | 'key'>): string {
	return hangul ? folded : key;
}

/** How many slips lie between two spellings in one script, if at most `limit`. */
export function slipsBetween<One, Other>(
	one: Spelling<One>,
	other: Spelling<Other>,
	limit: number,
): number | undefined {
	if (one.hangul !== other.hangul) return undefined;
	// One slip changes at most two letters of the set, so most are told apart without comparing them.
	const isFar = countBits(one.mask ^ other.mask) > 2 * limit;
	const slips = isFar ? undefined : distanceWithin(lettersOf(one), lettersOf(other), limit);
	// A slip may make a syllable that sounds otherwise: folded, 프뢰 is three letters from 프로비.
	return slips ?? (one.hangul ? distanceWithin(one.letters, other.letters, limit) : undefined);
}

function maskOf(letters: string): number {
	let mask = 0;
	for (let at = 0; at < letters.length; at++) mask |= 1 << (letters.charCodeAt(at) & 31);
	return mask;
}

function countBits(mask: number): number {
	let count = 0;
	for (let left = mask; left !== 0; left &= left - 1) count++;
	return count;
}
