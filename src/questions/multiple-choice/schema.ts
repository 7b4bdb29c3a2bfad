import { z } from 'astro/zod';
import { ChoicesSchema, questionBase } from '../base.ts';

/** Every right option must be chosen and no wrong one. */
export const MultipleChoiceSchema = z
	.strictObject({
		...questionBase,
		kind: z.literal('multiple-choice'),
		choices: ChoicesSchema,
		/** The right options' ids. */ answer: z.array(z.string()).min(1),
	})
	.superRefine((question, context) => {
		const ids = question.choices.map((choice) => choice.id);
		question.answer.forEach((answer, index) => {
			if (!ids.includes(answer))
				context.addIssue({
					code: 'custom',
					path: ['answer', index],
					message: `"${answer}" is not one of ${ids.join(', ')}. Use an existing choice id.`,
				});
			if (question.answer.indexOf(answer) !== index)
				context.addIssue({
					code: 'custom',
					path: ['answer', index],
					message: `"${answer}" stands twice. Leave one.`,
				});
		});
	});
export type MultipleChoice = z.infer<typeof MultipleChoiceSchema>;
