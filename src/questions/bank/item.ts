import type { Locale, Localized } from '../../model/constants.ts';
import { kindOf } from '../kinds.ts';
import type { Question, QuestionKind } from '../schema.ts';
import { type Cues, cuesOf } from './cues.ts';

/** A question in one language as a blind guesser sees it, with what is right. */
export interface Item {
	kind: QuestionKind;
	/** What is guessed about, in the order of the content file: options, items to put in order, or the one statement. */
	parts: Cues[];
	/** Whether each part is right; of a statement, whether it is true. Every item to put in order is. */
	right: boolean[];
}

/** How a question reads in one language; `print` turns its texts into what is printed. */
export function itemOf(question: Question, locale: Locale, print: (text: Localized) => string): Item {
	const { kind } = question;
	const prompt = print(question.prompt);
	if (kind === 'true-false') return { kind, parts: [cuesOf(prompt, '', locale)], right: [question.answer] };
	const { parts, solutionTexts } = kindOf(question);
	const solution = solutionTexts(question);
	return {
		kind,
		parts: parts(question).map(({ text }) => cuesOf(print(text), prompt, locale)),
		right: parts(question).map(({ text }) => solution.includes(text)),
	};
}
