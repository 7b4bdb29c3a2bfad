import { CORRECTED } from './correct.ts';
import { isLetter } from './stop-words.ts';
import type { ReadingMethod, Token } from './token.ts';

/** One change of the query that the reader is told of. */
export interface Change {
	method: ReadingMethod;
	/** What was typed. */
	from: string;
	/** What it was read as; empty if it was left out. */
	to: string;
}

/** Only changes a reader would not expect: particles, endings and spaces go without saying. */
export function changesOf(tokens: readonly Token[]): Change[] {
	return tokens.flatMap(({ method, typed, shown }): Change[] => {
		// A letter, or a measured value.
		if (method === 'unknown' && (isLetter(typed) || /^\d/.test(typed))) return [];
		if (method === 'unknown') return [{ method, from: typed, to: '' }];
		if (!CORRECTED.has(method)) return [];
		return shown.toLowerCase().replaceAll(' ', '') === typed.toLowerCase().replaceAll(' ', '')
			? []
			: [{ method, from: typed, to: shown }];
	});
}
