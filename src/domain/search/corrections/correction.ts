import type { Token, ReadingMethod } from '../token.ts';
import { nameToken } from '../read-words.ts';
import type { Name } from '../name.ts';
import type { SearchIndex } from '../search-index.ts';

/** What words that are not spelt right may mean, or nothing. `typed` may hold spaces. */
export type Correction = (typed: string, index: SearchIndex) => Token[] | undefined;

/** The correction to names, if there are any. */
export const found = (typed: string, names: readonly Name[], method: ReadingMethod, confidence: number) =>
	names.length > 0 ? [nameToken(typed, names, method, confidence)] : undefined;
