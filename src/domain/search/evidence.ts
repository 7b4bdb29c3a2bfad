import { familyOf } from './family.ts';
import type { Piece } from './piece.ts';
import { raise } from './raise.ts';
import { ringOf } from './rings.ts';
import type { SearchIndex } from './search-index.ts';
import { wordsOf } from './text.ts';

/** How much a word in the full text says of its document: once, and in many sections. */
const BODY = { once: 0.3, often: 0.6, enough: 5 };
/** How much a word says that stands only in a question the document answers. */
const ASKED = 0.3;
/** A page has so many words that one of them says less of it than of a term. */
const PAGE = 0.85;
/** What is left of a wording when the document lacks one of its words. */
const MISSING = 0.7;
/** By how much a rare word outweighs a common one. */
const RARE = 1.15;
const LEAST_WEIGHT = 0.3;
/** Words that mean about the same count a little less. */
const RING = 0.85;

/** How well each document and each section answers one piece, 0 to 1. */
interface Evidence {
	documents: Map<number, number>;
	sections: Map<number, number>;
	weight: number;
}

/** How much a piece matters in its query: by its rarest word, so that 서버리스 does not outweigh what is asked of it. */
export function weightOf({ word }: Piece, index: SearchIndex): number {
	return Math.max(...wordsOf(word).map((each) => index.rareness(each.toLowerCase())), LEAST_WEIGHT);
}

/** Documents by how much of the query they answer, 0 to 1, and the section of each with most of it. */
export function weighTexts(
	content: readonly Piece[],
	index: SearchIndex,
): Map<number, { score: number; section?: number }> {
	const pieces = content.map((piece) => evidenceOf(piece, index));
	const all = pieces.reduce((sum, { weight }) => sum + weight, 0.01);
	const scores = new Map<number, { score: number; section?: number }>();
	for (const [document, score] of sumOf(pieces, 'documents')) scores.set(document, { score: score / all });
	const most = new Map<number, number>();
	for (const [section, score] of sumOf(pieces, 'sections')) {
		const { document } = index.body!.sections[section]!;
		const found = scores.get(document);
		if (!found || score <= (most.get(document) ?? 0)) continue;
		most.set(document, score);
		found.section = section;
	}
	return scores;
}

function sumOf(pieces: readonly Evidence[], kind: 'documents' | 'sections'): Map<number, number> {
	const sums = new Map<number, number>();
	for (const piece of pieces)
		for (const [at, share] of piece[kind]) sums.set(at, (sums.get(at) ?? 0) + share * piece.weight);
	return sums;
}

function evidenceOf(piece: Piece, index: SearchIndex): Evidence {
	const documents = new Map<number, number>();
	const sections = new Map<number, number>();
	// 람다 is rare where everyone writes Lambda: the commonest wording tells how rare the subject is.
	let weight = Infinity;
	for (const [wording, sureness] of wordingsOf(piece, index)) {
		const words = wordsOf(wording).map((word) => word.toLowerCase());
		const parts = words.map((word) => evidenceOfWord(word, index));
		if (words.length > 0) weight = Math.min(weight, Math.max(...parts.map((part) => part.weight)));
		for (const kind of ['documents', 'sections'] as const)
			for (const [at, share] of mean(parts.map((part) => [part[kind], part.weight])))
				raise(kind === 'documents' ? documents : sections, at, share * sureness);
	}
	for (const { name, sureness } of piece.readings) raise(documents, name.document, sureness);
	return { documents, sections, weight: weight === Infinity ? LEAST_WEIGHT : weight };
}

/** In how many of its sections each document has the word. */
function countIn(sections: ReadonlyMap<number, number>, { body }: SearchIndex): Map<number, number> {
	const counts = new Map<number, number>();
	for (const [section, share] of sections) {
		const { document } = body!.sections[section]!;
		counts.set(document, (counts.get(document) ?? 0) + share);
	}
	return counts;
}

/** Rareness by the number of documents with any form of a word. */
function rarenessOf(documents: number, { terms, pages }: SearchIndex): number {
	return Math.max(LEAST_WEIGHT, Math.log(1 + (terms.length + pages.length) / Math.max(1, documents))) ** RARE;
}

/** The wordings of a piece: itself, and the names of what it names. */
function wordingsOf({ word, sureness, readings }: Piece, index: SearchIndex): [string, number][] {
	const wordings = new Map([[word, sureness]]);
	for (const { name, sureness: sure } of readings.slice(0, 2)) {
		const [own = '', , short = ''] = index.terms[name.document]?.names ?? [];
		for (const text of [own, short].filter(Boolean).map((text) => text.toLowerCase()))
			if (!wordings.has(text)) wordings.set(text, sure * 0.95);
	}
	return [...wordings];
}

function evidenceOfWord(word: string, index: SearchIndex): Evidence {
	const documents = new Map(index.texts.find(word));
	const sections = new Map<number, number>();
	const read = (asked: string, weight: number) => {
		for (const [other, sureness] of familyOf(asked, index.words))
			for (const section of index.body?.sectionsWith(other) ?? [])
				raise(sections, section, sureness * weight);
	};
	read(word, 1);
	const own = new Set([
		...documents.keys(),
		...[...sections.keys()].map((at) => index.body!.sections[at]!.document),
	]).size;
	for (const other of ringOf(word)) {
		for (const [document, share] of index.texts.find(other)) raise(documents, document, share * RING);
		read(other, RING);
	}
	for (const [document, sureness] of index.body?.asked.documentsWith(word) ?? [])
		raise(documents, document, sureness * ASKED);
	for (const [document, count] of countIn(sections, index)) {
		const often = Math.min(1, Math.max(0, count - 1) / (BODY.enough - 1));
		const share = Math.min(1, count) * (BODY.once + (BODY.often - BODY.once) * often);
		raise(documents, document, document < index.terms.length ? share : share * PAGE);
	}
	return { documents, sections, weight: index.body ? rarenessOf(own, index) : index.rareness(word) };
}

/** The mean of several words' shares, less where a word is missing. */
function mean(parts: readonly [Map<number, number>, number][]): Map<number, number> {
	if (parts.length === 1) return parts[0]![0];
	const all = parts.reduce((sum, [, weight]) => sum + weight, 0);
	const sums = new Map<number, number>();
	for (const [shares, weight] of parts)
		for (const [at, share] of shares) sums.set(at, (sums.get(at) ?? 0) + (share * weight) / all);
	for (const [at, sum] of sums) if (parts.some(([shares]) => !shares.has(at))) sums.set(at, sum * MISSING);
	return sums;
}
