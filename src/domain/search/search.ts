import { type Change, changesOf } from './changes.ts';
import { interpret, type Interpretation } from './interpret.ts';
import { type Match, matchDocuments } from './match.ts';
import { nearTerms } from './near-terms.ts';
import { isOffTopic } from './relevance.ts';
import type { SearchIndex } from './search-index.ts';
import { wordingsOf } from './text-score.ts';
import { wordsOf } from './text.ts';

/** What a query found, and as what it was understood. */
export interface SearchResult extends Pick<Interpretation, 'query' | 'phrase' | 'cut'> {
	/** What was changed, in the order of the query. */
	changes: Change[];
	/** Documents by name and text, best first. */
	matches: Match[];
	/** Words to mark in the texts, lower case. */
	highlights: string[];
	/** Terms with a name like the query, for the case that nothing is found. */
	near: number[];
	/** Whether it fits nothing on the site. */
	nothing: boolean;
}

/**
 * Answers a query from an index. Where the index lacks something the answer is a first one, and empty as long as the
 * words of the query could not be looked up. Never throws; `interpret` tells what bounds its time.
 */
export function searchIndex(query: string, index: SearchIndex): SearchResult {
	const interpretation = interpret(query, index);
	const { words, unknown, tokens, phrase, cut, isRead } = interpretation;
	const content = isRead ? interpretation.content : [];
	const likely = content.length > 0 ? matchDocuments(content, words, unknown, index) : [];
	const nothing = !isRead || isOffTopic(interpretation, likely[0]?.score ?? 0, index);
	const highlights = content.flatMap((token) => wordingsOf(token, index).flatMap(([text]) => wordsOf(text)));
	return {
		query: interpretation.query,
		phrase,
		cut,
		changes: nothing ? [] : changesOf(tokens),
		matches: nothing ? [] : likely,
		highlights: [...new Set(highlights.map((word) => word.toLowerCase()))],
		near: nothing && !index.lacks ? nearTerms(words, index) : [],
		nothing,
	};
}
