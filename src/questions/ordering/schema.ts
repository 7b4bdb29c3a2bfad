import { z } from 'astro/zod';
import { LocalizedSchema } from '../../model/schemas/localized.ts';
import { expectDistinctIds, PartSchema, questionBase } from '../base.ts';

/** Items to put in order. */
export const OrderingSchema = z.strictObject({
	...questionBase,
	kind: z.literal('ordering'),
	/** The items in the right order, each with the reason for its place. */
	items: z
		.array(PartSchema)
		.min(3, 'has fewer than three items.')
		.max(7, 'has more than seven items.')
		.superRefine(expectDistinctIds),
	/** What the order as a whole rests on. */
	explanation: LocalizedSchema,
});
export type Ordering = z.infer<typeof OrderingSchema>;
