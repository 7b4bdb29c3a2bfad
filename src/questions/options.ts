import type { Localized } from '../model/constants.ts';
import type { AnswerKey } from './grading.ts';
import type { Question } from './schema.ts';
import { TRUE_FALSE_OPTIONS } from './true-false/grade.ts';

/** An option as every form shows it; a statement's two options have no text of their own. */
export interface Option {
	id: string;
	text?: Localized;
	reason: Localized;
	right: boolean;
}

/** The options of any question, in the order shown. */
export function optionsOf(question: Question): Option[] {
	switch (question.kind) {
		case 'single-choice':
			return question.choices.map((choice) => ({ ...choice, right: choice.id === question.answer }));
		case 'multiple-choice':
			return question.choices.map((choice) => ({ ...choice, right: question.answer.includes(choice.id) }));
		case 'true-false':
			return TRUE_FALSE_OPTIONS.map((id) => ({
				id,
				reason: question.reasons[id],
				right: String(question.answer) === id,
			}));
	}
}

/** What the page carries for grading in the browser. */
export function answerKeyOf(question: Question): AnswerKey {
	const options = optionsOf(question).map(({ id }) => id);
	return { kind: question.kind, options, answer: question.answer } as AnswerKey;
}
