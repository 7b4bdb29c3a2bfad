import { z } from 'astro/zod';
import { IdSchema, LocalizedSchema } from '../model/schemas/localized.ts';

/** What every kind of question has. A kind extends it with `kind` and with what it asks. */
export const questionBase = {
	/** The file's name without its ending; unique over all topics. Readers' progress is keyed by it. */
	id: IdSchema,
	/** Raised when the question's meaning changes, so that old answers are asked again; not for a better wording. */
	version: z.number().int().positive(),
	/** 1: recall. 2: apply to a case. 3: weigh or diagnose. */
	level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
	/**
	 * The page and the heading on it under which the answer is explained, by its English id: `serverless/state#one`. Readers
	 * are sent there, so it is the nearest heading above the deciding sentence.
	 */
	section: z
		.string()
		.regex(
			/^[a-z0-9-]+(\/[a-z0-9-]+)*#[\p{L}\p{N}_-]+$/u,
			'is not a page and a heading of it. Write serverless/state#heading-id.',
		),
	/** Terms it practises. */
	terms: z.array(IdSchema).min(1, 'is empty. Name at least one term.'),
	/** The situation and what is asked. */
	prompt: LocalizedSchema,
};

/** A part of a question that a reader judges, such as an option, and why it is as it is. */
export const PartSchema = z.strictObject({
	/** One lower-case letter. Never reused for another part of the same question. */
	id: z.string().regex(/^[a-h]$/, 'is not a letter from a to h.'),
	text: LocalizedSchema,
	/** Why it is right or wrong, or stands where it does; teaches something of its own. */
	reason: LocalizedSchema,
});

/** Reports every part whose letter another one has already. */
export function expectDistinctIds(parts: readonly { id: string }[], context: z.RefinementCtx): void {
	const seen = new Set<string>();
	parts.forEach(({ id }, index) => {
		if (seen.has(id))
			context.addIssue({
				code: 'custom',
				path: [index, 'id'],
				message: `"${id}" is used twice. Give each its own letter.`,
			});
		seen.add(id);
	});
}
