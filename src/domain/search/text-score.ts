import { inflectionsOf } from './inflections.ts';
import type { Token } from './token.ts';
import { setMax } from './collections.ts';
import { synonymsOf } from './synonyms.ts';
import type { SearchIndex } from './search-index.ts';
import { tellingWords } from './stop-words.ts';

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
/** From this weight on a word stands in a name or a title. */
const TITLE = 0.6;
/** Most weight of a word that stands in none of them, nor in a question. */
const PASSING = 3;
/** Words that mean about the same count a little less. */
const SYNONYM = 0.85;

/** How well each document and each section answers one token, 0 to 1. */
interface TextScore {
	documents: Map<number, number>;
	sections: Map<number, number>;
	weight: number;
}

/** How much a token matters in its query: by its rarest word, so that 서버리스 does not outweigh what is asked of it. */
export function weightOf({ word }: Token, index: SearchIndex): number {
	return Math.max(...tellingWords(word).map(index.idf), LEAST_WEIGHT);
}

/** Documents by how much of the query they answer, 0 to 1, and the section of each with most of it. */
export function scoreTexts(
	content: readonly Token[],
	index: SearchIndex,
): Map<number, { score: number; section?: number }> {
	const alone = content.length === 1;
	const tokens = content.map((token) => scoreToken(token, index, alone));
	const all = tokens.reduce((sum, { weight }) => sum + weight, 0.01);
	const scores = new Map<number, { score: number; section?: number }>();
	for (const [document, score] of sumOf(tokens, 'documents')) scores.set(document, { score: score / all });
	const most = new Map<number, number>();
	for (const [section, score] of sumOf(tokens, 'sections')) {
		const { document } = index.placeOf(section);
		const found = scores.get(document);
		if (!found || score <= (most.get(document) ?? 0)) continue;
		most.set(document, score);
		found.section = section;
	}
	return scores;
}

export function sumOf(tokens: readonly TextScore[], kind: 'documents' | 'sections'): Map<number, number> {
	const sums = new Map<number, number>();
	for (const token of tokens)
		for (const [at, share] of token[kind]) sums.set(at, (sums.get(at) ?? 0) + share * token.weight);
	return sums;
}

/** `alone`: whether the query has no other token; then what only means about the same is not looked for in full text. */
export function scoreToken(token: Token, index: SearchIndex, alone: boolean): TextScore {
	const documents = new Map<number, number>();
	const sections = new Map<number, number>();
	// 람다 is rare where everyone writes Lambda: the commonest wording tells how rare the subject is.
	let weight = Infinity;
	for (const [wording, confidence] of wordingsOf(token, index)) {
		const words = tellingWords(wording);
		const parts = words.map((word) => scoreWord(word, index, alone));
		if (words.length > 0) weight = Math.min(weight, Math.max(...parts.map((part) => part.weight)));
		for (const kind of ['documents', 'sections'] as const)
			for (const [at, share] of mean(parts.map((part) => [part[kind], part.weight])))
				setMax(kind === 'documents' ? documents : sections, at, share * confidence);
	}
	for (const { name, confidence } of token.readings) setMax(documents, name.document, confidence);
	return { documents, sections, weight: weight === Infinity ? LEAST_WEIGHT : weight };
}

/** In how many of its sections each document has the word. */
function countIn(sections: ReadonlyMap<number, number>, index: SearchIndex): Map<number, number> {
	const counts = new Map<number, number>();
	for (const [section, share] of sections) {
		const { document } = index.placeOf(section);
		counts.set(document, (counts.get(document) ?? 0) + share);
	}
	return counts;
}

/** Rareness by the number of documents with any form of a word. */
function idfOf(documents: number, { terms, pages }: SearchIndex): number {
	return Math.max(LEAST_WEIGHT, Math.log(1 + (terms + pages) / Math.max(1, documents))) ** RARE;
}

/** The wordings of a token: itself, and the names of what it names. */
export function wordingsOf({ word, confidence, readings }: Token, index: SearchIndex): [string, number][] {
	const wordings = new Map([[word, confidence]]);
	for (const { name, confidence: sure } of readings.slice(0, 2)) {
		if (name.document >= index.terms) continue;
		const [own = '', , short = ''] = index.document(name.document)?.names ?? [];
		for (const text of [own, short].filter(Boolean).map((text) => text.toLowerCase()))
			if (!wordings.has(text)) wordings.set(text, sure * 0.95);
	}
	return [...wordings];
}

function scoreWord(word: string, index: SearchIndex, alone: boolean): TextScore {
	const documents = new Map(index.words.documentsWith(word));
	const sections = new Map<number, number>();
	const read = (asked: string, weight: number) => {
		for (const [other, confidence] of inflectionsOf(asked, index.words.lexicon))
			for (const section of index.words.sectionsWith(other)) setMax(sections, section, confidence * weight);
	};
	read(word, 1);
	const own = new Set([...documents.keys(), ...[...sections.keys()].map((at) => index.placeOf(at).document)])
		.size;
	for (const other of synonymsOf(word)) {
		for (const [document, share] of index.words.documentsWith(other))
			setMax(documents, document, share * SYNONYM);
		if (!alone) read(other, SYNONYM);
	}
	for (const [document, confidence] of documentsAsked(word, index))
		setMax(documents, document, confidence * ASKED);
	for (const [document, count] of countIn(sections, index)) {
		const often = Math.min(1, Math.max(0, count - 1) / (BODY.enough - 1));
		const share = Math.min(1, count) * (BODY.once + (BODY.often - BODY.once) * often);
		setMax(documents, document, document < index.terms ? share : share * PAGE);
	}
	const weight = idfOf(own, index);
	return { documents, sections, weight: isInPassing(word, index) ? Math.min(weight, PASSING) : weight };
}

/** Documents with a question that has a form of a word, and how surely it is one, 0 to 1. */
function documentsAsked(word: string, index: SearchIndex): Map<number, number> {
	const documents = new Map<number, number>();
	for (const [form, confidence] of inflectionsOf(word, index.words.asked))
		for (const { number } of index.words.questionsWith(form))
			setMax(documents, index.documentAsked(number), confidence);
	return documents;
}

/** Whether a word stands in no name, title or question: it may be rare, but it is no subject. */
function isInPassing(word: string, index: SearchIndex): boolean {
	if (documentsAsked(word, index).size > 0) return false;
	return Math.max(0, ...index.words.documentsWith(word).values()) < TITLE;
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
