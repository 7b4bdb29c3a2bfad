import { z } from 'astro/zod';
import { IdSchema, LocalizedSchema } from '../model/schemas/localized.ts';

/** What every kind of question has. A kind extends it with `kind`, its options and its answer. */
export const questionBase = {
	/** The file's name without its ending; unique over all topics. Readers' progress is keyed by it. */
	id: IdSchema,
	/** Raised when the question's meaning changes, so that old answers are asked again; not for a better wording. */
	version: z.number().int().positive(),
	/** 1: recall. 2: apply to a case. 3: weigh or diagnose. */
	level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
	/** Terms it practises. */
	terms: z.array(IdSchema).min(1, 'is empty. Name at least one term.'),
	/** The situation and what is asked. */
	prompt: LocalizedSchema,
};

/** An option of a choice question, and why it is right or wrong. */
export const ChoiceSchema = z.strictObject({
	/** One lower-case letter. Never reused for another option of the same question. */
	id: z.string().regex(/^[a-h]$/, 'is not a letter from a to h.'),
	text: LocalizedSchema,
	/** Why it is right or wrong; teaches something of its own. */
	reason: LocalizedSchema,
});
export type Choice = z.infer<typeof ChoiceSchema>;

/** Options with distinct ids. */
export const ChoicesSchema = z
	.array(ChoiceSchema)
	.min(3, 'has fewer than three options.')
	.max(6, 'has more than six options.')
	.superRefine((choices, context) => {
		const seen = new Set<string>();
		choices.forEach((choice, index) => {
			if (seen.has(choice.id))
				context.addIssue({
					code: 'custom',
					path: [index, 'id'],
					message: `"${choice.id}" is used twice. Give each option its own letter.`,
				});
			seen.add(choice.id);
		});
	});
