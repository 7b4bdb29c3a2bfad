import { z } from 'astro/zod';
import { LocalizedSchema } from '../../model/schemas/localized.ts';
import { questionBase } from '../base.ts';

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
