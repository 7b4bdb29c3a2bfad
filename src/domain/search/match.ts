import { scoreAsked } from './score-asked.ts';
import { weightOf, scoreTexts } from './text-score.ts';
import type { Token } from './token.ts';
import { setMax } from './collections.ts';
import type { SearchIndex } from './search-index.ts';
import { isEveryday } from './stop-words.ts';
import { hasHangul, keyOf } from './text.ts';

/** A document of the site and how well its names and texts answer the query. */
export interface Match {
	/** Number of the document: terms first, then pages. */
	document: number;
	/** 0 to about 115; 100 is a term called exactly by its name. */
	score: number;
	/** Number of the section with most of the words, where full text has any. */
	section?: number | undefined;
}

/** Most documents that are matched by name and text. */
const MOST_MATCHES = 40;

/** What scores no more has next to nothing of the query; what is off-topic is settled in `relevance.ts`. */
const LEAST_SCORE = 8;

/** What is left of the weight of a word for what is wanted of the subject, beside which the subject is called. */
const EVERYDAY = 0.2;

/**
 * Documents that the query names or whose short texts hold its words, best first. `unknown` is the
 * number of words that were not understood: a name that is only part of the query counts as that part.
 */
export function matchDocuments(
	content: readonly Token[],
	words: readonly string[],
	unknown: number,
	index: SearchIndex,
): Match[] {
	const named = scoreNames(content, unknown, index);
	for (const [document, score] of scoreBeginnings(words, index)) setMax(named, document, score);
	for (const [document, score] of scoreAsked(content, unknown, index)) setMax(named, document, score);
	const told = scoreTexts(content, index);
	const matches: Match[] = [];
	for (const document of new Set([...named.keys(), ...told.keys()])) {
		const [name, text] = [named.get(document) ?? 0, 85 * (told.get(document)?.score ?? 0)];
		const score = Math.max(name, text) + 0.15 * Math.min(name, text);
		if (score > LEAST_SCORE) matches.push({ document, score, section: told.get(document)?.section });
	}
	return matches.sort((a, b) => b.score - a.score || a.document - b.document).slice(0, MOST_MATCHES);
}

/** What is called so, by the share of the query that calls it. */
function scoreNames(content: readonly Token[], unknown: number, index: SearchIndex): Map<number, number> {
	const scores = new Map<number, number>();
	const weights = content.map((token) => weightOf(token, index) * (isEveryday(token.word) ? EVERYDAY : 1));
	const all = weights.reduce((sum, weight) => sum + weight, 0) + unknown * index.idf('');
	for (const [at, { readings }] of content.entries()) {
		const share = weights[at]! / all;
		for (const { name, confidence } of readings) {
			setMax(scores, name.document, 100 * confidence * (share > 0.99 ? 1 : 0.1 + 0.6 * share));
		}
	}
	return scores;
}

/** Names that begin with the whole query: the reader may still be typing. */
function scoreBeginnings(words: readonly string[], index: SearchIndex): Map<number, number> {
	const scores = new Map<number, number>();
	const key = keyOf(words.join(''));
	if (key.length < (hasHangul(key) ? 2 : 3)) return scores;
	for (const { document, key: name, weight } of index.beginning(key).slice(0, 12))
		setMax(scores, document, weight * (55 + (30 * key.length) / name.length));
	return scores;
}
