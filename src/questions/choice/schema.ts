import { z } from 'astro/zod';
import { LocalizedSchema } from '../../model/schemas/localized.ts';
import { expectDistinctIds, PartSchema, questionBase } from '../base.ts';

/** The options of a choice question. */
const ChoicesSchema = z
	.array(PartSchema)
	.min(3, 'has fewer than three options.')
	.max(6, 'has more than six options.')
	.superRefine(expectDistinctIds);

/** One right option among three to six. */
export const SingleChoiceSchema = z
	.strictObject({
		...questionBase,
		kind: z.literal('single-choice'),
		choices: ChoicesSchema,
		/** The right option's id. */
		answer: z.string(),
	})
	.superRefine(({ choices, answer }, context) => expectOption(choices, answer, ['answer'], context));
export type SingleChoice = z.infer<typeof SingleChoiceSchema>;

/** Every right option must be chosen and no wrong one. */
export const MultipleChoiceSchema = z
	.strictObject({
		...questionBase,
		kind: z.literal('multiple-choice'),
		choices: ChoicesSchema,
		/** The right options' ids. */
		answer: z.array(z.string()).min(1),
	})
	.superRefine(({ choices, answer }, context) => {
		answer.forEach((id, index) => {
			expectOption(choices, id, ['answer', index], context);
			if (answer.indexOf(id) !== index)
				context.addIssue({
					code: 'custom',
					path: ['answer', index],
					message: `"${id}" stands twice. Leave one.`,
				});
		});
	});
export type MultipleChoice = z.infer<typeof MultipleChoiceSchema>;

/** A statement that holds or does not. */
export const TrueFalseSchema = z.strictObject({
	...questionBase,
	kind: z.literal('true-false'),
	/** Whether the statement in `prompt` holds. */
	answer: z.boolean(),
	/** What a reader who chose each side is told. */
	reasons: z.strictObject({ true: LocalizedSchema, false: LocalizedSchema }),
});
export type TrueFalse = z.infer<typeof TrueFalseSchema>;

function expectOption(
	choices: readonly { id: string }[],
	answer: string,
	path: (string | number)[],
	context: z.RefinementCtx,
): void {
	const ids = choices.map(({ id }) => id);
	if (!ids.includes(answer))
		context.addIssue({
			code: 'custom',
			path,
			message: `"${answer}" is not one of ${ids.join(', ')}. Use an existing choice id.`,
		});
}
