import { readAdvice } from './advice.ts';
import { combine, type Combination } from './combine.ts';
import { weightOf } from './text-score.ts';
import { type Match, matchDocuments } from './match.ts';
import { CORRECTED, correct } from './correct.ts';
import type { Token, ReadingMethod } from './token.ts';
import { readWords } from './read-words.ts';
import { setMax } from './collections.ts';
import type { SearchIndex } from './search-index.ts';
import { spell } from './spellings.ts';
import { keyOf, MOST_WORDS, normaliseQuery, wordsOf } from './text.ts';

/** From this score of its best match on, a query is a name. */
const SURE = 80;

/** As many words that are understood are a sentence, of which one may be left out. */
const SENTENCE = 3;

/** From this weight on a word in a short text is one of a name or a title. */
const TOPIC = 0.73;

/**
 * What a sentence must score at least, with its unknown words as much a part of it as the others: one without a word of
 * any name, title or heading, and one that has such a word at best in a heading or in another form.
 */
const LEAST = [
	{ topic: 0.6, score: 20 },
	{ topic: TOPIC, score: 15.5 },
];

/** One change of the query that the reader is told of. */
export interface Change {
	method: ReadingMethod;
	/** What was typed. */
	from: string;
	/** What it was read as; empty if it was left out. */
	to: string;
}

/** What a query was understood as. */
export interface Rewrite {
	/** The query, composed and trimmed. */
	query: string;
	/** Whether the reader put it in quotes, so that it was left as it is. */
	quoted: boolean;
	/** What to ask Pagefind, all words of an entry at once; at most eight together with `relaxed`. */
	combinations: Combination[];
	/** What to ask besides if those find fewer than five pages; weights are shares of the query. */
	relaxed: Combination[];
	/** What was changed, in the order of the query. */
	changes: Change[];
	/** Documents by name and text, best first, at most 40. */
	matches: Match[];
	/** Names near the query by document, for the case that nothing is found. */
	near: number[];
	/** Whether it is the name of something, so that one wording is enough to ask for. */
	sure: boolean;
	/** Whether it fits nothing on the site. */
	nothing: boolean;
}

/**
 * Reads a query against the words of the site: names of terms in any language and spelling, inflected words, wrong
 * keyboard modes, initial consonants, unfinished syllables, typing errors. Never throws; time is bounded because only
 * the first 240 characters, 14 words and four unknown words are looked at.
 */
export function rewrite(query: string, index: SearchIndex): Rewrite {
	const text = normaliseQuery(query);
	const quoted = /^["“”„«「『](.+)["“”»」』]$/.exec(text)?.[1]?.trim();
	const words = wordsOf(quoted ?? readAdvice(text, index.locale)).slice(0, MOST_WORDS);
	const tokens = quoted ? readWords(words, index) : correct(readWords(words, index), index);
	const content = contentOf(tokens);
	const named = content.some(({ readings }) => (readings[0]?.confidence ?? 0) > 0.8);
	const unknownCount = new Set(tokens.filter(({ method }) => method === 'unknown').map(({ typed }) => typed))
		.size;
	const likely = content.length > 0 ? matchDocuments(content, words, unknownCount, index) : [];
	const nothing =
		content.length === 0 || (!named && isChance(content, unknownCount, likely[0]?.score ?? 0, index));
	const matches = nothing ? [] : likely;
	return {
		query: text,
		quoted: quoted !== undefined,
		...(quoted
			? { combinations: [{ words: `"${quoted}"`, weight: 1 }], relaxed: [] }
			: combine(nothing ? [] : content, index)),
		changes: nothing ? [] : changesOf(tokens),
		matches,
		sure: (matches[0]?.score ?? 0) >= SURE,
		near: nothing ? nearTerms(words, likely, index) : [],
		nothing: nothing && !quoted,
	};
}

/**
 * Whether a query has no subject of the guide although words of it are understood: one or two beside an unknown one of
 * which no name has any (오늘, results), and sentences of everyday words that fit nothing well.
 */
function isChance(
	content: readonly Token[],
	unknownCount: number,
	score: number,
	index: SearchIndex,
): boolean {
	const topic = Math.max(...content.map(({ word }) => topicOf(word, index)));
	if (content.length < SENTENCE) return unknownCount > 0 && topic < TOPIC;
	if (!index.fullText) return false;
	const known = content.reduce((sum, token) => sum + weightOf(token, index), 0);
	const share = known / (known + unknownCount * index.idf(''));
	return LEAST.some((least) => topic < least.topic && score * share < least.score);
}

/** How much a word says of the subject: the most that any name, title or summary makes of it, 0 to 1. */
function topicOf(word: string, index: SearchIndex): number {
	return Math.max(0, ...wordsOf(word).flatMap((each) => [...index.texts.find(each.toLowerCase()).values()]));
}

/** The tokens that carry the subject; if all are fillers, those that are words of the site. */
function contentOf(tokens: Token[]): Token[] {
	const content = tokens.filter(({ method }) => method !== 'filler' && method !== 'unknown');
	if (content.length > 0 || tokens.some(({ method }) => method === 'unknown')) return content;
	return tokens.filter(({ word }) => word.length > 1).slice(0, 3);
}

/** Only changes a reader would not expect: particles, endings and spaces go without saying. */
function changesOf(tokens: Token[]): Change[] {
	return tokens.flatMap(({ method, typed, shown }): Change[] => {
		if (method === 'unknown') return [{ method, from: typed, to: '' }];
		if (!CORRECTED.has(method)) return [];
		return shown.toLowerCase().replaceAll(' ', '') === typed.toLowerCase().replaceAll(' ', '')
			? []
			: [{ method, from: typed, to: shown }];
	});
}

/** Terms near a query that fits nothing: those it would have found, else those whose names share the most letter pairs. */
function nearTerms(words: readonly string[], likely: readonly Match[], index: SearchIndex): number[] {
	const terms = likely.map(({ document }) => document).filter((document) => document < index.terms.length);
	if (terms.length > 0) return terms.slice(0, 3);
	const { folded } = spell('', keyOf(words.join('')));
	const asked = pairsOf(folded);
	if (asked.size === 0 || words.join('').length < 2) return [];
	const shares = new Map<number, number>();
	for (const { of, folded: other } of index.spellings().names) {
		if (of.wrong || of.document >= index.terms.length) continue;
		const pairs = pairsOf(other);
		const common = [...pairs].filter((pair) => asked.has(pair)).length;
		const share = (2 * common) / (pairs.size + asked.size);
		if (share > 0.25) setMax(shares, of.document, share);
	}
	return [...shares]
		.sort((a, b) => b[1] - a[1])
		.slice(0, 3)
		.map(([document]) => document);
}

/** Letters two by two, each pair once. */
function pairsOf(letters: string): Set<string> {
	return new Set(
		Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
	);
}
