import { CORRECTIONS } from './corrections/all.ts';
import type { Token, ReadingMethod } from './token.ts';
import type { SearchIndex } from './search-index.ts';
import { lettersOf, spell } from './spellings.ts';
import { keyOf } from './text.ts';
import { allowedSlips } from '../../text/distance.ts';

/** Most unknown words of one query that are corrected. */
const MOST_CORRECTIONS = 4;
/** Steps that change a word into one the reader did not type. */
export const CORRECTED: ReadonlySet<ReadingMethod> = new Set([
	'keyboard',
	'initials',
	'spelling',
	'half-typed',
	'typo',
	'misspelling',
]);

/** Corrections at unknown words, alone and with their neighbours, because a space may be wrong too. */
export function correct(tokens: Token[], index: SearchIndex): Token[] {
	let corrected = tokens;
	let left = MOST_CORRECTIONS;
	for (let at = 0; at < corrected.length && left > 0; at++) {
		if (corrected[at]!.method !== 'unknown') continue;
		left--;
		const correction = correctAround(corrected, at, index);
		if (!correction) continue;
		corrected = [
			...corrected.slice(0, correction.from),
			...correction.tokens,
			...corrected.slice(correction.to),
		];
		at = correction.from + correction.tokens.length - 1;
	}
	return corrected;
}

function correctAround(tokens: readonly Token[], at: number, index: SearchIndex) {
	const windows = [
		[0, tokens.length <= 5 ? tokens.length : 0],
		[at, at + 2],
		[at - 1, at + 1],
		[at, at + 1],
	].filter(([from, to]) => from! >= 0 && to! <= tokens.length && from! <= at && to! > at) as [
		number,
		number,
	][];
	const parts = windows
		.map(([from, to]) => ({ from, to, part: tokens.slice(from, to) }))
		.filter(({ part }) => part.every(({ typed }) => !index.isOrdinary(typed.toLowerCase())))
		.map(({ from, to, part }) => ({
			from,
			to,
			typed: part.map(({ typed }) => typed).join(' '),
			slips: slipsIn(part),
		}));
	for (const correction of CORRECTIONS)
		for (const { from, to, typed, slips } of parts) {
			const found = correction(typed, index, slips);
			if (found) return { from, to, tokens: found };
		}
	return undefined;
}

/**
 * How many slips a stretch of the query may have: as its length allows, and one in three letters of its unknown words, of
 * which one may be missing.
 */
function slipsIn(tokens: readonly Token[]): number {
	const count = (some: readonly Token[]) =>
		lettersOf(spell('', keyOf(some.map(({ typed }) => typed).join('')))).length;
	const unknown = tokens.filter(({ method }) => method === 'unknown');
	return Math.min(allowedSlips(count(tokens)), Math.floor((count(unknown) + 1) / 3));
}
