import type { MultipleChoice } from './schema.ts';
import { type Answer, type Grade, gradeChoices } from '../grade.ts';

/** Grades the options a reader chose: all right ones and no other. */
export function gradeMultipleChoice(
	key: { options: readonly string[]; answer: MultipleChoice['answer'] },
	answer: Answer,
): Grade {
	return gradeChoices(key.options, key.answer, answer);
}
