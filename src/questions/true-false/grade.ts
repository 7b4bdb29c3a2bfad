import type { TrueFalse } from './schema.ts';
import { type Answer, type Grade, gradeChoices } from '../grade.ts';

/** The two options of every statement, in the order shown. */
export const TRUE_FALSE_OPTIONS = ['true', 'false'] as const;

/** Grades whether a reader took a statement for true. */
export function gradeTrueFalse(key: { answer: TrueFalse['answer'] }, answer: Answer): Grade {
	return gradeChoices(TRUE_FALSE_OPTIONS, [String(key.answer)], answer.slice(0, 1));
}
