import type { Piece, Step } from '../piece.ts';
import { namePiece } from '../read-words.ts';
import type { Name } from '../name.ts';
import type { SearchIndex } from '../search-index.ts';

/** A guess at words that are not spelt right, or nothing. `typed` may hold spaces. */
export type Guess = (typed: string, index: SearchIndex) => Piece[] | undefined;

/** The guess that names are meant, if there are any. */
export const found = (typed: string, names: readonly Name[], step: Step, sureness: number) =>
	names.length > 0 ? [namePiece(typed, names, step, sureness)] : undefined;
