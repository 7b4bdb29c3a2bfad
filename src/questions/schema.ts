import { z } from 'astro/zod';
import { MultipleChoiceSchema, SingleChoiceSchema, TrueFalseSchema } from './choice/schema.ts';
import { OrderingSchema } from './ordering/schema.ts';

/**
 * Any question. A new kind adds its schema here; the compiler then asks for its line in `kinds.ts`, `views.ts` and
 * `forms.ts`, a test for its template.
 */
export const QuestionSchema = z.discriminatedUnion('kind', [
	SingleChoiceSchema,
	MultipleChoiceSchema,
	TrueFalseSchema,
	OrderingSchema,
]);
export type Question = z.infer<typeof QuestionSchema>;

/** The name of a kind, as content files have it in `kind`. */
export type QuestionKind = Question['kind'];

/** A question of one kind. */
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

/** The names of all kinds. */
export const QUESTION_KINDS = QuestionSchema.options.map(({ shape }) => shape.kind.value);
