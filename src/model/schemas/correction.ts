import { z } from 'astro/zod';
import { CHAPTERS } from '../constants.ts';
import { DaySchema, IdSchema, LocalizedSchema, ReferenceSchema, SectionRefSchema } from './localized.ts';

/** A belief that was wrong or no longer holds, and what holds today. */
export const CorrectionSchema = z
	.strictObject({
		/** The file's name without its ending. */
		id: IdSchema,
		/** What it is about, as a noun phrase. */
		subject: LocalizedSchema,
		/** `wrong`: never true. `stale`: true when written. `partial`: true only in part. */
		verdict: z.enum(['wrong', 'stale', 'partial']),
		/** The sections that make the claim; empty for a belief met elsewhere, which a reference then shows. */
		sections: z.array(SectionRefSchema),
		/** The claim in our words. */
		said: LocalizedSchema,
		/** What holds today, and why the claim fails. */
		holds: LocalizedSchema,
		/** The chapter in which it is treated. */
		chapter: z.enum(CHAPTERS),
		references: z.array(ReferenceSchema).default([]),
		checked: DaySchema,
	})
	.refine(({ sections, references }) => sections.length + references.length > 0, {
		path: ['sections'],
		error: 'is empty, and so are the references. Name a section or a document that shows the belief.',
	});
export type Correction = z.infer<typeof CorrectionSchema>;

/** A question on which the source documents contradict each other, both readings, and which holds. */
export const DisagreementSchema = z.strictObject({
	/** The file's name without its ending. */
	id: IdSchema,
	/** What they disagree about, as a noun phrase. */
	subject: LocalizedSchema,
	/** Each reading, in our words. */
	readings: z
		.array(z.strictObject({ sections: z.array(SectionRefSchema).min(1), says: LocalizedSchema }))
		.min(2),
	/** Which reading holds, and why. */
	holds: LocalizedSchema,
	chapter: z.enum(CHAPTERS),
	references: z.array(ReferenceSchema).default([]),
	checked: DaySchema,
});
export type Disagreement = z.infer<typeof DisagreementSchema>;
