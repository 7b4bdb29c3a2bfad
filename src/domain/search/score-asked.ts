import { weightOf } from './text-score.ts';
import { inflectionsOf, type WordList } from './inflections.ts';
import type { Token } from './token.ts';
import { setMax } from './collections.ts';
import { synonymsOf } from './synonyms.ts';
import type { SearchIndex } from './search-index.ts';
import { tellingWords } from './stop-words.ts';
import type { Question } from './words.ts';

/** What a query scores that is the question itself. */
const ASKED = 96;
/** Words that mean about the same count a little less. */
const SYNONYM = 0.8;

/**
 * Documents that answer a question like the query, by the best of their questions: the square of the harmonic mean of
 * how much of the query the question has and how much of the question the query has, words counted by how rare they
 * are. Squared, because half a question is often another one.
 */
export function scoreAsked(
	content: readonly Token[],
	unknown: number,
	index: SearchIndex,
): Map<number, number> {
	const scores = new Map<number, number>();
	// A name is no question, and many questions are about it.
	if (content.length === 1 && content[0]!.readings.length > 0) return scores;
	const parts = content.flatMap((token) => {
		const words = tellingWords(token.word);
		return words.map((word) => ({ word, weight: weightOf(token, index) / words.length }));
	});
	const whole = parts.reduce((sum, { weight }) => sum + weight, unknown * index.idf(''));
	for (const { question, weight, met } of meetQuestions(parts, index).values()) {
		// One word is no question, unless nothing else is asked.
		if (content.length < 2 && question.several) continue;
		const some = [...met].reduce((sum, [word, confidence]) => sum + index.idf(word) * confidence, 0);
		const [ofQuery, ofQuestion] = [weight / whole, Math.min(1, some / question.rareness)];
		const score = ASKED * ((2 * ofQuery * ofQuestion) / (ofQuery + ofQuestion)) ** 2;
		setMax(scores, index.documentAsked(question.number), score);
	}
	return scores;
}

/** What a question and the query have in common. */
interface Meeting {
	question: Question;
	/** Weight of the query's words that the question has. */
	weight: number;
	/** The question's words that the query has, with how surely each, 0 to 1. */
	met: Map<string, number>;
}

/** Questions by their number. */
function meetQuestions(
	parts: readonly { word: string; weight: number }[],
	{ words }: SearchIndex,
): Map<number, Meeting> {
	const meetings = new Map<number, Meeting>();
	for (const { word, weight } of parts) {
		const best = new Map<number, number>();
		for (const [other, confidence] of relativesOf(word, words.asked))
			for (const question of words.questionsWith(other)) {
				const meeting = meetings.get(question.number) ?? {
					question,
					weight: 0,
					met: new Map<string, number>(),
				};
				meetings.set(question.number, meeting);
				setMax(meeting.met, other, confidence);
				setMax(best, question.number, confidence);
			}
		for (const [question, confidence] of best) meetings.get(question)!.weight += weight * confidence;
	}
	return meetings;
}

/** Forms of a word and words that mean about the same, of a list. */
function relativesOf(word: string, words: WordList): Map<string, number> {
	const relatives = new Map(inflectionsOf(word, words));
	for (const other of synonymsOf(word))
		for (const [form, confidence] of inflectionsOf(other, words))
			setMax(relatives, form, confidence * SYNONYM);
	return relatives;
}
