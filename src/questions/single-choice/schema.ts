import { z } from 'astro/zod';
import { ChoicesSchema, questionBase } from '../base.ts';

/** One right option among three to six. */
export const SingleChoiceSchema = z
	.strictObject({
		...questionBase,
		kind: z.literal('single-choice'),
		choices: ChoicesSchema,
		/** The right option's id. */ answer: z.string(),
	})
	.superRefine((question, context) => {
		const ids = question.choices.map((choice) => choice.id);
		if (!ids.includes(question.answer))
			context.addIssue({
				code: 'custom',
				path: ['answer'],
				message: `"${question.answer}" is not one of ${ids.join(', ')}. Use an existing choice id.`,
			});
	});
export type SingleChoice = z.infer<typeof SingleChoiceSchema>;
