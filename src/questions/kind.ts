import type { Localized } from '../model/constants.ts';
import type { Question } from './schema.ts';

/** A part of a question that is judged by itself: an option, an item to put in order, a blank. */
export interface Part {
	/** Distinct within the question; what answers and grades call the part. */
	id: string;
	text: Localized;
	/** Why it is right or wrong, or stands where it does. */
	reason: Localized;
}

/** What became of one part. `hit`: chosen, and right. `missed`: right, not chosen. `wrong`: chosen, not right. `left`: rightly not chosen. */
export type Mark = 'hit' | 'missed' | 'wrong' | 'left';

/** The verdict on an answer. */
export interface Grade {
	/** Right in full. */
	right: boolean;
	/** From 0 to 1; 1 exactly when the answer is right in full. */
	credit: number;
	/** The mark of every part, by its id. */
	parts: Record<string, Mark>;
}

/**
 * A kind of question without its looks: no DOM, no clock, no chance. `Asked` is its question, `Key` what the page carries
 * of one for grading, `Answer` what a reader gives, `Sheet` what is shown for a seed; the last three are plain JSON of the
 * kind's own making. A seed is a whole number from 0 to 2³² − 1, drawn anew for each attempt and kept with it; none means
 * the question as it stands without script.
 *
 * The members are methods on purpose: TypeScript lets a method take less than is asked of it, so that all kinds fit one
 * `Kind` of any question, while `kinds.ts` asks of each that it takes its own.
 */
export interface Kind<Asked = Question, Key = unknown, Answer = unknown, Sheet = unknown> {
	/** What the browser needs of a question to ask and to grade it, and no more. */
	key(question: Asked): Key;
	/** What a seed decides: the order in which parts are shown, the figures of a sum. */
	deal(key: Key, seed?: number): Sheet;
	/** Grades an answer to the question as the seed dealt it. Everything that `parseAnswer` lets pass has a grade. */
	grade(key: Key, answer: Answer, seed?: number): Grade;
	/** The answer that a stored value holds; undefined if it is none to this question. */
	parseAnswer(stored: unknown, key: Key): Answer | undefined;
	/** The answer that is right in full. */
	solution(question: Asked, seed?: number): Answer;
	/** The solution in words: one text for each thing that belongs to it, in the order in which they are given. */
	solutionTexts(question: Asked): Localized[];
	/** The parts, in the order of the content file. */
	parts(question: Asked): Part[];
}
