import { shuffle } from '../../domain/random/shuffle.ts';
import type { Localized } from '../../model/constants.ts';
import type { Kind, Mark, Part } from '../kind.ts';
import type { MultipleChoice, SingleChoice, TrueFalse } from './schema.ts';

/** A question answered by choosing among options. */
export type ChoiceQuestion = SingleChoice | MultipleChoice | TrueFalse;

/** Ids of options, all and the right ones, in the order of the content file. */
export interface ChoiceKey {
	options: string[];
	right: string[];
}

/** Ids of the options chosen, in the order of the content file; at least one. */
export type ChoiceAnswer = readonly string[];

/** What the two sides of a statement are called. */
const VERDICTS: Record<'true' | 'false', Localized> = {
	true: { ko: '참', en: 'True' },
	false: { ko: '거짓', en: 'False' },
};

/** A kind whose questions are answered by choosing. */
export interface ChoiceKind<Asked = ChoiceQuestion> extends Kind<Asked, ChoiceKey, ChoiceAnswer, string[]> {
	/** One option or several. */
	input: 'radio' | 'checkbox';
}

/** A kind whose options are chosen with one input; they differ in how a question states its options and its answer. */
function choiceKind<Asked extends ChoiceQuestion>(of: {
	input: ChoiceKind<Asked>['input'];
	/** Whether the options keep their order, whatever the seed. */
	ordered?: boolean;
	parts(question: Asked): Part[];
	solution(question: Asked): string[];
}): ChoiceKind<Asked> {
	return {
		...of,
		key: (question) => ({ options: of.parts(question).map(({ id }) => id), right: of.solution(question) }),
		deal: ({ options }, seed) => (seed === undefined || of.ordered ? options : shuffle(options, seed)),
		grade: (key, answer) => gradeChoice(key, answer, of.input),
		parseAnswer: (stored, { options }) => {
			if (!Array.isArray(stored)) return undefined;
			const chosen = options.filter((id) => stored.includes(id));
			const enough = of.input === 'radio' ? chosen.length === 1 : chosen.length > 0;
			return enough && chosen.length === stored.length ? chosen : undefined;
		},
		solutionTexts: (question) => {
			const right = of.solution(question);
			return of.parts(question).flatMap(({ id, text }) => (right.includes(id) ? [text] : []));
		},
	};
}

/** The kinds with options. */
export const choiceKinds = {
	/** One right option. */
	'single-choice': choiceKind<SingleChoice>({
		input: 'radio',
		parts: ({ choices }) => choices,
		solution: ({ answer }) => [answer],
	}),
	/** Every right option and no other. */
	'multiple-choice': choiceKind<MultipleChoice>({
		input: 'checkbox',
		parts: ({ choices }) => choices,
		solution: ({ answer, choices }) => choices.flatMap(({ id }) => (answer.includes(id) ? [id] : [])),
	}),
	/** Whether a statement holds. */
	'true-false': choiceKind<TrueFalse>({
		input: 'radio',
		ordered: true,
		parts: ({ reasons }) =>
			(['true', 'false'] as const).map((id) => ({ id, text: VERDICTS[id], reason: reasons[id] })),
		solution: ({ answer }) => [String(answer)],
	}),
};

/**
 * Right when the chosen options are the right ones. Of several options each is a judgement of its own, and the credit is
 * the share judged rightly, as in multiple true-false (Couch, Hubbard and Brassil, BioScience 68:6, 2018).
 */
function gradeChoice({ options, right }: ChoiceKey, answer: ChoiceAnswer, input: 'radio' | 'checkbox') {
	const markOf = (id: string): Mark =>
		right.includes(id) ? (answer.includes(id) ? 'hit' : 'missed') : answer.includes(id) ? 'wrong' : 'left';
	const marks = options.map((id) => [id, markOf(id)] as const);
	const judged = marks.filter(([, mark]) => mark === 'hit' || mark === 'left').length;
	const all = judged === options.length;
	return {
		right: all,
		credit: input === 'checkbox' ? judged / options.length : Number(all),
		parts: Object.fromEntries(marks),
	};
}
