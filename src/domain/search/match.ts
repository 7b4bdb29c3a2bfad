import type { Piece } from './piece.ts';
import type { Match } from './rewrite.ts';
import { ringOf } from './rings.ts';
import type { SearchIndex } from './search-index.ts';
import { hasHangul, keyOf, wordsOf } from './text.ts';

/** Most documents that are matched by name and text. */
const MOST_MATCHES = 40;

/**
 * Documents that the query names or whose short texts hold its words, best first. `unknown` is the
 * number of words that were not understood: a name that is only part of the query counts as that part.
 */
export function matchDocuments(
	content: readonly Piece[],
	words: readonly string[],
	unknown: number,
	index: SearchIndex,
): Match[] {
	const named = scoreNames(content, unknown, index);
	for (const [document, score] of scoreBeginnings(words, index)) raise(named, document, score);
	const told = scoreTexts(content, index);
	const matches: Match[] = [];
	for (const document of new Set([...named.keys(), ...told.keys()])) {
		const [name, text] = [named.get(document) ?? 0, told.get(document) ?? 0];
		const score = Math.max(name, text) + 0.15 * Math.min(name, text);
		if (score > 12) matches.push({ document, score });
	}
	return matches.sort((a, b) => b.score - a.score || a.document - b.document).slice(0, MOST_MATCHES);
}

function raise(scores: Map<number, number>, document: number, score: number): void {
	scores.set(document, Math.max(scores.get(document) ?? 0, score));
}

/** What is called so, by the share of the query that calls it. */
function scoreNames(content: readonly Piece[], unknown: number, index: SearchIndex): Map<number, number> {
	const scores = new Map<number, number>();
	const weights = content.map((piece) => weightOf(piece, index));
	const all = weights.reduce((sum, weight) => sum + weight, 0) + unknown * index.rareness('');
	for (const [at, { readings, shown, step }] of content.entries()) {
		const share = weights[at]! / all;
		for (const { name, sureness } of readings) {
			// Of names that only begin or end alike, the one with the least beside it is meant.
			const rest =
				step === 'half-typed' || step === 'part' || step === 'initials'
					? 0.9 + (0.1 * keyOf(shown).length) / Math.max(1, name.key.length)
					: 1;
			// What is asked about comes first in both languages.
			// Called alike, a term comes before the page on it: its meaning is read at a glance.
			const later = name.document < index.terms.length ? at * 0.1 : 6;
			raise(scores, name.document, 100 * sureness * rest * (share > 0.99 ? 1 : 0.1 + 0.7 * share) - later);
		}
	}
	return scores;
}

/** How much a piece matters in its query: by its rarest word, so that 서버리스 does not outweigh what is asked of it. */
function weightOf({ word }: Piece, index: SearchIndex): number {
	return Math.max(...wordsOf(word).map((each) => index.rareness(each.toLowerCase())), 0.3);
}

/** Names that begin with the whole query: the reader may still be typing. */
function scoreBeginnings(words: readonly string[], index: SearchIndex): Map<number, number> {
	const scores = new Map<number, number>();
	const key = keyOf(words.join(''));
	if (key.length < (hasHangul(key) ? 2 : 3)) return scores;
	for (const { document, key: name, weight } of index.beginning(key).slice(0, 12))
		raise(scores, document, weight * (55 + (30 * key.length) / name.length));
	return scores;
}

/** Documents by the words in their names, titles, headings and short texts; rare words count more. */
function scoreTexts(content: readonly Piece[], index: SearchIndex): Map<number, number> {
	const sums = new Map<number, number>();
	let all = 0;
	for (const piece of content) {
		const asked = wordsOf(piece.word).map((word) => word.toLowerCase());
		for (const word of asked) {
			const rareness = index.rareness(word) / asked.length ** 0.5;
			all += rareness;
			const found = new Map(index.texts.find(word));
			// The names of the term in the other language find texts that use them.
			for (const other of ringOf(word))
				for (const [document, weight] of index.texts.find(other)) raise(found, document, weight * 0.85);
			for (const [document, weight] of found)
				sums.set(document, (sums.get(document) ?? 0) + rareness * weight * piece.sureness);
		}
	}
	const scores = new Map<number, number>();
	for (const [document, sum] of sums) scores.set(document, (85 * sum) / Math.max(all, 0.01));
	return scores;
}
