import { z } from 'astro/zod';
import { MultipleChoiceSchema } from './multiple-choice/schema.ts';
import { SingleChoiceSchema } from './single-choice/schema.ts';
import { TrueFalseSchema } from './true-false/schema.ts';

/** Any question. A new kind adds its schema here, its grading to `grading.ts` and its form to `forms.ts`. */
export const QuestionSchema = z.discriminatedUnion('kind', [
	SingleChoiceSchema,
	MultipleChoiceSchema,
	TrueFalseSchema,
]);
export type Question = z.infer<typeof QuestionSchema>;
export type QuestionKind = Question['kind'];
