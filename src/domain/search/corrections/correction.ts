import type { Token, ReadingMethod } from '../token.ts';
import { nameToken, withRightName } from '../read-words.ts';
import type { Name } from '../name.ts';
import type { SearchIndex } from '../search-index.ts';

/** What words that are not spelt right may mean, or nothing. `typed` may hold spaces; `slips` is how many wrong letters its
 * unknown words may have. */
export type Correction = (typed: string, index: SearchIndex, slips: number) => Token[] | undefined;

/** The correction to names, if there are any. */
export const found = (
	typed: string,
	names: readonly Name[],
	method: ReadingMethod,
	confidence: number,
	index: SearchIndex,
) => (names.length > 0 ? [withRightName(nameToken(typed, names, method, confidence), index)] : undefined);
