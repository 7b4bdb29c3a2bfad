import { weightOf } from './evidence.ts';
import { familyOf } from './family.ts';
import type { Piece } from './piece.ts';
import type { Lexicon } from './lexicon.ts';
import { packPostings, unpackPostings } from './postings.ts';
import { raise } from './raise.ts';
import { ringOf } from './rings.ts';
import type { SearchIndex } from './search-index.ts';
import { isFiller } from './stop-words.ts';
import { wordsOf } from './text.ts';

/** A question that a document answers. */
interface Question {
	document: number;
	/** Its words that say something of the subject, each once. */
	words: readonly string[];
}

/** Questions that documents answer, as readers put them who do not know the name of what they look for. */
export interface Asked {
	/** All their words, sorted. */
	words: readonly string[];
	/** Questions with a word. */
	having(word: string): readonly Question[];
	/** Documents with a question that has a form of a word, and how surely it is one, 0 to 1. */
	documentsWith(word: string): ReadonlyMap<number, number>;
}

/**
 * Questions of each document as the file holds them, parted by spaces: of each the numbers its words have in the
 * lexicon (`packPostings`), which takes a third of the room of the words.
 */
export function packAsked(
	lists: readonly (readonly string[])[],
	lexicon: Lexicon,
	packed: readonly string[],
): string[] {
	const numbers = new Map(wordsIn(packed).map((word, number) => [word, number]));
	return lists.map((questions) =>
		questions
			.map((question) => {
				const words = wordsOf(question.toLowerCase()).filter((word) => !isFiller(word));
				const entries = words.flatMap((word) => lexicon.entriesOf(word)).map((word) => numbers.get(word)!);
				return packPostings([...new Set(entries)].sort((a, b) => a - b));
			})
			.filter(Boolean)
			.join(' '),
	);
}

/** Reads `TextData.asked`; `packed` is the lexicon it goes by. */
export function indexAsked(lists: readonly string[], packed: readonly string[]): Asked {
	const lexicon = wordsIn(packed);
	const questions = lists.flatMap((list, document) =>
		list
			.split(' ')
			.filter(Boolean)
			.map((question) => ({ document, words: unpackPostings(question).map((number) => lexicon[number]!) })),
	);
	const having = new Map<string, Question[]>();
	for (const question of questions)
		for (const word of question.words) {
			const list = having.get(word);
			if (list) list.push(question);
			else having.set(word, [question]);
		}
	const words = [...having.keys()].sort();
	return {
		words,
		having: (word) => having.get(word) ?? [],
		documentsWith(word) {
			const documents = new Map<number, number>();
			for (const [form, sureness] of familyOf(word, words))
				for (const { document } of having.get(form)!) raise(documents, document, sureness);
			return documents;
		},
	};
}

function wordsIn(packed: readonly string[]): string[] {
	return packed.flatMap((words) => words.split(' '));
}

/** What a query scores that is the question itself. */
const ASKED = 96;
/** Words that mean about the same count a little less. */
const RING = 0.8;

/**
 * Documents that answer a question like the query, by the best of their questions: the square of the harmonic mean of
 * how much of the query the question has and how much of the question the query has, words counted by how rare they
 * are. Squared, because half a question is often another one.
 */
export function scoreAsked(
	content: readonly Piece[],
	unknown: number,
	index: SearchIndex,
): Map<number, number> {
	const scores = new Map<number, number>();
	const asked = index.body?.asked;
	if (!asked || content.length < 2) return scores;
	const parts = content.flatMap((piece) => {
		const words = wordsOf(piece.word);
		return words.map((word) => ({ word, weight: weightOf(piece, index) / words.length }));
	});
	const whole = parts.reduce((sum, { weight }) => sum + weight, unknown * index.rareness(''));
	for (const [{ document, words }, { weight, met }] of meetQuestions(parts, asked)) {
		const all = words.reduce((sum, word) => sum + index.rareness(word), 0);
		const some = words.reduce((sum, word) => sum + index.rareness(word) * (met.get(word) ?? 0), 0);
		const [ofQuery, ofQuestion] = [weight / whole, some / all];
		const score = ASKED * ((2 * ofQuery * ofQuestion) / (ofQuery + ofQuestion)) ** 2;
		raise(scores, document, score);
	}
	return scores;
}

/** What a question and the query have in common. */
interface Meeting {
	/** Weight of the query's words that the question has. */
	weight: number;
	/** The question's words that the query has, with how surely each, 0 to 1. */
	met: Map<string, number>;
}

function meetQuestions(
	parts: readonly { word: string; weight: number }[],
	asked: Asked,
): Map<Question, Meeting> {
	const meetings = new Map<Question, Meeting>();
	for (const { word, weight } of parts) {
		const best = new Map<Question, number>();
		for (const [other, sureness] of relativesOf(word, asked.words))
			for (const question of asked.having(other)) {
				const meeting = meetings.get(question) ?? { weight: 0, met: new Map<string, number>() };
				meetings.set(question, meeting);
				raise(meeting.met, other, sureness);
				raise(best, question, sureness);
			}
		for (const [question, sureness] of best) meetings.get(question)!.weight += weight * sureness;
	}
	return meetings;
}

/** Forms of a word and words that mean about the same, of a sorted list. */
function relativesOf(word: string, words: readonly string[]): Map<string, number> {
	const relatives = new Map(familyOf(word, words));
	for (const other of ringOf(word))
		for (const [form, sureness] of familyOf(other, words)) raise(relatives, form, sureness * RING);
	return relatives;
}
