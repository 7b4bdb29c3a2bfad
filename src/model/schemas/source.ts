import { z } from 'astro/zod';
import { DocumentDateSchema, IdSchema, LocalizedSchema } from './localized.ts';

/** One of the five documents the guide grew from, and the sections it falls into. */
export const SourceSchema = z.strictObject({
	/** The file's name without its ending. */
	id: IdSchema,
	/** Its place in the list of documents. */
	order: z.number().int().positive(),
	/** Its title, as it gives it. */
	title: z.string().min(1),
	/** Its author, where it names one. */
	author: z.string().min(1).optional(),
	/** Its date, where it gives one. */
	date: DocumentDateSchema.optional(),
	/** What sort of document it is. */
	kind: LocalizedSchema,
	/** What it says, in two or three sentences. */
	about: LocalizedSchema,
	/** What became of it: what of it holds, what the guide corrects. */
	became: LocalizedSchema,
	/** Its sections in order. */
	sections: z
		.array(z.strictObject({ id: IdSchema, title: z.string().min(1), about: LocalizedSchema }))
		.min(1),
});
export type Source = z.infer<typeof SourceSchema>;
