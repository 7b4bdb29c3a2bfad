import { z } from 'astro/zod';
import { IdSchema, LocalizedSchema } from './localized.ts';

/** Code that runs: `content/samples/<id>/sample.yaml` beside `main.<ext>` files and `expected.txt`. */
export const SampleSchema = z.strictObject({
	/** The folder's name. */
	id: IdSchema,
	title: LocalizedSchema,
	/** What it shows when run, in one or two sentences. */
	about: LocalizedSchema,
	/** The languages it is written in, TypeScript first. Each has a `main` file that prints `expected.txt`. */
	languages: z.array(z.enum(['ts', 'py', 'go', 'java'])).min(1),
});
export type Sample = z.infer<typeof SampleSchema>;
