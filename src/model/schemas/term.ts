import { z } from 'astro/zod';
import { CHAPTERS, RESERVED_TERM_IDS, TERM_CLASSES, TERM_TAGS } from '../constants.ts';
import {
	AskedSchema,
	DaySchema,
	IdSchema,
	LocalizedListSchema,
	LocalizedSchema,
	ReferenceSchema,
} from './localized.ts';

/** A term's id, which is also the last part of its page's address. */
export const TermIdSchema = IdSchema.refine(
	(id) => !RESERVED_TERM_IDS.includes(id),
	'is an address of the glossary itself. Choose another id, such as the term in full.',
);

/** One term of the glossary, both languages in one file so that they cannot drift apart. */
export const TermSchema = z.strictObject({
	/** The file's name without its ending. */
	id: TermIdSchema,
	/** The standard name, the one form the guide uses. Neither with its abbreviation in brackets. */
	name: LocalizedSchema,
	/** The abbreviation and what it stands for. */
	abbreviation: z.strictObject({ short: z.string().min(2), stands: z.string().min(3) }).optional(),
	/** How Koreans say it where that is not how it is written, with a remark where the sound is ambiguous. */
	pronunciation: z
		.strictObject({ says: z.array(z.string().min(1)).min(1), remark: LocalizedSchema.optional() })
		.optional(),
	/** Other correct names and spellings that readers try. */
	aliases: LocalizedListSchema,
	/** Wrong spellings that readers type; searched for, never shown as names. */
	misspellings: z.array(z.string().min(1)).default([]),
	/** Questions that it answers, in words of readers who do not know its name. */
	asked: AskedSchema.default({ ko: [], en: [] }),
	/** What sort of thing it is. */
	class: z.enum(TERM_CLASSES),
	/** One sentence that says what it is. */
	summary: LocalizedSchema,
	/** Two to five sentences: how it works, where its limits are. */
	definition: LocalizedSchema,
	/** Ids of terms worth reading next. */
	related: z.array(IdSchema).default([]),
	/** Terms it is taken for, and the difference in one sentence. */
	confusedWith: z.array(z.strictObject({ term: IdSchema, difference: LocalizedSchema })).default([]),
	/** Real products or situations in which it is found, each a short phrase or sentence. */
	examples: z.array(LocalizedSchema).min(1, 'is empty. Name one real product or situation.'),
	tags: z.array(z.enum(TERM_TAGS)).min(1, 'is empty. Choose at least one tag.'),
	/** The chapter it belongs to. */
	chapter: z.enum(CHAPTERS),
	/** Public documents on which the definition rests. */
	references: z.array(ReferenceSchema).min(1, 'is empty. A definition needs a source.'),
	/** The day someone last read those documents. */
	checked: DaySchema,
});
export type Term = z.infer<typeof TermSchema>;
