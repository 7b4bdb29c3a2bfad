import { GUESSES } from './guesses/all.ts';
import type { Piece, Step } from './piece.ts';
import { readWords } from './read-words.ts';
import type { SearchIndex } from './search-index.ts';
import { wordsOf } from './text.ts';

/** Most unknown words of one query for which guesses are made. */
const MOST_GUESSES = 4;
/** Steps that change a word into one the reader did not type. */
export const GUESSED: ReadonlySet<Step> = new Set(['keyboard', 'initials', 'spelling', 'half-typed', 'typo']);

/** Guesses at unknown words, alone and with their neighbours, because a space may be wrong too. */
export function mend(pieces: Piece[], index: SearchIndex): Piece[] {
	let mended = pieces;
	let left = MOST_GUESSES;
	for (let at = 0; at < mended.length && left > 0; at++) {
		if (mended[at]!.step !== 'unknown') continue;
		left--;
		const guess = guessAround(mended, at, index);
		if (!guess) continue;
		mended = [...mended.slice(0, guess.from), ...guess.pieces, ...mended.slice(guess.to)];
		at = guess.from + guess.pieces.length - 1;
	}
	return mended.some(({ step }) => GUESSED.has(step)) ? joinNames(mended, index) : mended;
}

/** Mended words may make a longer name with their neighbours: contianer image. */
function joinNames(pieces: Piece[], index: SearchIndex): Piece[] {
	const joined: Piece[] = [];
	for (let at = 0; at < pieces.length; at++) {
		const pair = pieces.slice(at, at + 2);
		const guessed =
			pair.length === 2 &&
			pair.some(({ step }) => GUESSED.has(step)) &&
			pair.every(({ word }) => word !== '');
		const [name, ...rest] = guessed
			? readWords(wordsOf(pair.map(({ shown }) => shown).join(' ')), index)
			: [];
		if (!name || rest.length > 0 || name.readings.length === 0) {
			joined.push(pieces[at]!);
			continue;
		}
		const guess = pair.find(({ step }) => GUESSED.has(step))!;
		const sureness = Math.min(...pair.map((piece) => piece.sureness));
		const readings = name.readings.map((reading) => ({ ...reading, sureness: reading.sureness * sureness }));
		joined.push({
			...name,
			typed: pair.map(({ typed }) => typed).join(' '),
			step: guess.step,
			sureness,
			readings,
		});
		at++;
	}
	return joined;
}

function guessAround(pieces: Piece[], at: number, index: SearchIndex) {
	const windows = [
		[0, pieces.length <= 5 ? pieces.length : 0],
		[at, at + 2],
		[at - 1, at + 1],
		[at, at + 1],
	].filter(([from, to]) => from! >= 0 && to! <= pieces.length && from! <= at && to! > at);
	for (const guess of GUESSES)
		for (const [from, to] of windows as [number, number][]) {
			const found = guess(
				pieces
					.slice(from, to)
					.map(({ typed }) => typed)
					.join(' '),
				index,
			);
			if (found) return { from, to, pieces: found };
		}
	return undefined;
}
