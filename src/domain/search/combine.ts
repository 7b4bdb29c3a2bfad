import { englishStems } from './english.ts';
import { nounStems } from './korean.ts';
import type { Token } from './token.ts';
import { synonymsOf } from './synonyms.ts';
import type { SearchIndex } from './search-index.ts';
import { wordsOf } from './text.ts';

/** Words to be asked for together. */
export interface Combination {
	/** Lower case, parted by spaces; each begins a word of the lexicon. */
	words: string;
	/** 0 to 1. */
	weight: number;
}

/** Most combinations of one query. */
export const MOST_COMBINATIONS = 8;
/** Of those, with all parts of the query. */
const MOST_WHOLE = 2;

/** What Pagefind is asked: every part of the query together in its likeliest wordings, and each part alone. */
export function combine(
	tokens: readonly Token[],
	index: SearchIndex,
): { combinations: Combination[]; relaxed: Combination[] } {
	const parts = tokens.map((token) => wordingsOf(token, index)).filter((wordings) => wordings.length > 0);
	if (parts.length === 0) return { combinations: [], relaxed: [] };
	const whole = [join(parts.map(([first]) => first!))];
	for (const [at, wordings] of parts.entries())
		for (const wording of wordings.slice(1))
			whole.push(join(parts.map(([first], other) => (other === at ? wording : first!))));
	const combinations = unique(whole.sort((a, b) => b.weight - a.weight)).slice(0, MOST_WHOLE);
	if (parts.length === 1) return { combinations, relaxed: [] };
	const weights = parts.map(([first]) => Math.max(...first!.words.split(' ').map(index.idf)));
	const sum = weights.reduce((total, weight) => total + weight, 0);
	const alone = parts.map(([first], at) => ({
		words: first!.words,
		weight: (first!.weight * weights[at]!) / sum,
	}));
	const relaxed = unique(alone.sort((a, b) => b.weight - a.weight)).filter(({ words }) =>
		combinations.every((other) => other.words !== words),
	);
	return { combinations, relaxed: relaxed.slice(0, MOST_COMBINATIONS - combinations.length) };
}

/** Ways to say one token in words of the index, likeliest first. */
function wordingsOf({ typed, readings, word, confidence }: Token, index: SearchIndex): Combination[] {
	const wordings: Combination[] = [];
	const add = (text: string, weight: number) => {
		const words = inLexicon(text, index);
		if (words) wordings.push({ words, weight });
	};
	if (readings.length === 0) {
		add(word, confidence);
		for (const other of synonymsOf(word)) add(other, confidence * 0.6);
		return unique(wordings).slice(0, 3);
	}
	// A word of the site stays as it was typed, whatever it names: coldstart.
	if (index.hasWord(typed.toLowerCase())) add(typed, readings[0]!.confidence);
	for (const { name, confidence: sure } of readings.slice(0, 3)) {
		const term = index.terms[name.document];
		const rank = sure / readings[0]!.confidence;
		if (!name.wrong) add(name.text, sure);
		if (!term) continue;
		for (const [kind, weight] of [0.97, 0.9, 0.85].entries())
			add(term.names[kind] ?? '', sure * weight * (rank > 0.99 ? 1 : 0.7));
	}
	if (wordings.length === 0) add(typed, confidence * 0.5);
	return unique(wordings.sort((a, b) => b.weight - a.weight)).slice(0, 4);
}

/** The words of a text as they begin lexicon entries, or nothing if one does not. */
function inLexicon(text: string, index: SearchIndex): string | undefined {
	const words = wordsOf(text).map((word) => {
		const lower = word.toLowerCase();
		if (index.hasWord(lower) || (lower.length > 1 && index.frequency(lower) > 0)) return lower;
		return [...nounStems(lower), ...englishStems(lower)].find(
			(stem) => stem.length > 1 && index.frequency(stem) > 0,
		);
	});
	return words.length > 0 && words.every((word) => word !== undefined) ? words.join(' ') : undefined;
}

function join(wordings: Combination[]): Combination {
	const words = [...new Set(wordings.flatMap((wording) => wording.words.split(' ')))];
	return { words: words.join(' '), weight: wordings.reduce((product, { weight }) => product * weight, 1) };
}

function unique(list: Combination[]): Combination[] {
	return list.filter(({ words }, at) => list.findIndex((other) => other.words === words) === at);
}
