import type { SingleChoice } from './schema.ts';
import { type Answer, type Grade, gradeChoices } from '../grade.ts';

/** Grades the one option a reader chose. */
export function gradeSingleChoice(
	key: { options: readonly string[]; answer: SingleChoice['answer'] },
	answer: Answer,
): Grade {
	return gradeChoices(key.options, [key.answer], answer.slice(0, 1));
}
