import { z } from 'astro/zod';
import { DaySchema, IdSchema, LocalizedSchema } from './localized.ts';

/** A decision tool: questions whose answers weigh for or against each of its verdicts. */
export const ChecklistSchema = z
	.strictObject({
		/** The file's name without its ending. */
		id: IdSchema,
		title: LocalizedSchema,
		/** What the reader decides with it, in one sentence. */
		purpose: LocalizedSchema,
		/** The outcomes between which it decides. */
		verdicts: z
			.array(z.strictObject({ id: IdSchema, name: LocalizedSchema, advice: LocalizedSchema }))
			.min(2),
		questions: z
			.array(
				z.strictObject({
					id: IdSchema,
					prompt: LocalizedSchema,
					/** Why the question matters. */
					why: LocalizedSchema,
					answers: z
						.array(
							z.strictObject({
								id: IdSchema,
								text: LocalizedSchema,
								/** Weight from -3 (speaks against) to 3 (speaks for), by verdict id. */
								weights: z.record(IdSchema, z.number().int().min(-3).max(3)),
								/** The reason shown beside the verdict. */
								reason: LocalizedSchema,
							}),
						)
						.min(2),
				}),
			)
			.min(3),
		checked: DaySchema,
	})
	.superRefine((checklist, context) => {
		const known = new Set(checklist.verdicts.map((verdict) => verdict.id));
		checklist.questions.forEach((question, q) =>
			question.answers.forEach((answer, a) => {
				for (const verdict of Object.keys(answer.weights))
					if (!known.has(verdict))
						context.addIssue({
							code: 'custom',
							path: ['questions', q, 'answers', a, 'weights', verdict],
							message: `is not one of ${[...known].join(', ')}. Use an existing verdict id.`,
						});
			}),
		);
	});
export type Checklist = z.infer<typeof ChecklistSchema>;
