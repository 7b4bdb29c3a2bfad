import type { SearchIndex } from '../../../../src/domain/search/search-index.ts';
import type { Token } from '../../../../src/domain/search/token.ts';

/** An index of a thousand terms that knows how much words count in short texts, and each word to be as rare as `idf`. */
export function stubIndex(weights: Readonly<Record<string, number>>, idf = 1): SearchIndex {
	const documentsWith = (word: string) => new Map(word in weights ? [[0, weights[word]!]] : []);
	const none = () => [];
	const words = { documentsWith, lexicon: none, asked: none, sectionsWith: none, questionsWith: none };
	return { terms: 1000, pages: 0, idf: () => idf, words } as unknown as SearchIndex;
}

/** A word of the query as it stands, of no name. */
export function tokenOf(word: string): Token {
	return { typed: word, method: 'as-is', readings: [], word, confidence: 1, shown: word };
}
