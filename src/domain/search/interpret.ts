import { readAdvice } from './advice.ts';
import { correct } from './correct.ts';
import { readWords } from './read-words.ts';
import type { SearchIndex } from './search-index.ts';
import { foresee } from './foresee.ts';
import { isLetter } from './stop-words.ts';
import { MOST_WORDS, normaliseQuery, wordsOf } from './text.ts';
import { weightOf } from './text-score.ts';
import type { Token } from './token.ts';

/** What a query was understood as. */
export interface Interpretation {
	/** The query, composed and trimmed. */
	query: string;
	/** What the reader put in quotes, to be found as it stands; undefined for a query without them. */
	phrase?: string | undefined;
	/** Its words, as they are looked up. */
	words: readonly string[];
	/** What was read, in the order of the query. */
	tokens: readonly Token[];
	/** The tokens that carry the subject. */
	content: readonly Token[];
	/** How many different words were not understood. */
	unknown: number;
	/** How many of them are single letters, which may begin a word. */
	letters: number;
	/** Whether words were left out because there are too many. */
	cut: boolean;
	/** Whether all words could be looked up; nothing was corrected otherwise. */
	isRead: boolean;
}

/**
 * Reads a query against the words of the site: names of terms in any language and spelling, inflected words, wrong
 * keyboard modes, initial consonants, unfinished syllables, typing errors. Never throws; time is bounded because only
 * the first 1,000 characters are read, at most four unknown words corrected, and of a long text the 14 rarest words kept.
 */
export function interpret(query: string, index: SearchIndex): Interpretation {
	const text = normaliseQuery(query);
	const phrase = /^["“”„«「『](.+)["“”»」』]$/.exec(text)?.[1]?.trim();
	const words = wordsOf(phrase ?? readAdvice(text, index.locale));
	const read = readWords(words, index);
	foresee(words, index);
	// A word is not known to be wrong before it could be looked up.
	const isRead = !index.lacks;
	const all = isRead && phrase === undefined && words.length <= MOST_WORDS ? correct(read, index) : read;
	const cut = words.length > MOST_WORDS && contentOf(all).length > MOST_WORDS;
	const content = cut ? rarest(contentOf(all), index) : contentOf(all);
	const unknown = [...new Set(all.filter(({ method }) => method === 'unknown').map(({ typed }) => typed))];
	return {
		query: text,
		phrase,
		words,
		tokens: all,
		content,
		unknown: unknown.length,
		letters: unknown.filter(isLetter).length,
		cut,
		isRead,
	};
}

/** The tokens that carry the subject; if all are fillers, those that are words of the site. */
function contentOf(tokens: readonly Token[]): Token[] {
	const content = tokens.filter(({ method }) => method !== 'filler' && method !== 'unknown');
	if (content.length > 0 || tokens.some(({ method }) => method === 'unknown')) return content;
	return tokens.filter(({ word }) => word.length > 1).slice(0, 3);
}

/** The tokens that say most, in their order. */
function rarest(tokens: readonly Token[], index: SearchIndex): Token[] {
	const weights = new Map(tokens.map((token) => [token, weightOf(token, index)]));
	const kept = new Set(tokens.toSorted((a, b) => weights.get(b)! - weights.get(a)!).slice(0, MOST_WORDS));
	return tokens.filter((token) => kept.has(token));
}
