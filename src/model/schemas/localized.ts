import { z } from 'astro/zod';

/** An id: ASCII kebab-case. Never reused, never renamed, because links and readers' progress rest on it. */
export const IdSchema = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'is not kebab-case. Use lower-case ASCII letters, digits and single hyphens.',
	);

const text = z.string().trim().min(1, 'is empty. Write the text.');

/**
 * A text in both languages. Inline marks: `code`, **strong** and {{fact-id}}, which prints the figure of that fact.
 */
export const LocalizedSchema = z.strictObject({ ko: text, en: text });

/** A list of texts for each language; the two lists may differ in length. */
export const LocalizedListSchema = z.strictObject({ ko: z.array(text), en: z.array(text) });
export type LocalizedList = z.infer<typeof LocalizedListSchema>;

/**
 * Questions and everyday words by which readers look for something whose name they do not know: `how do services find
 * each other`. Searched for, never shown. In both languages or in neither.
 */
export const AskedSchema = LocalizedListSchema.refine(
	({ ko, en }) => ko.length > 0 === en.length > 0,
	'stands in one language only. Write it in both languages, or leave it out.',
);

/** Whether a calendar has a year, month or day. `2026-02-31` is one for Date.parse, the third of March. */
function isOnCalendar(day: string): boolean {
	const date = new Date(day);
	return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
}

/** A calendar day, `2026-11-20`, kept as text so that no time zone can shift it. */
export const DaySchema = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'is not a day. Write it as YYYY-MM-DD, in quotes.', abort: true })
	.refine(isOnCalendar, 'is not a day of the calendar. Look up how many days the month has.');

/** A point in time a document gives for itself: a year, a month or a day. */
export const DocumentDateSchema = z
	.string()
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
		error: "is not a date. Write 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', in quotes.",
		abort: true,
	})
	.refine(isOnCalendar, 'is not a date of the calendar. Look up how many days the month has.');

/** A public document somewhere else. */
export const ReferenceSchema = z.strictObject({
	/** The document's own title. */
	title: text,
	/** Where it stands, `https://…`. */
	url: z.url({ protocol: /^https?$/, error: 'is not a web address. Write it with https://.' }),
	/** The document's own date, where it gives one. */
	date: DocumentDateSchema.optional(),
});
export type Reference = z.infer<typeof ReferenceSchema>;

/** A section of one of the five source documents: `document-id#section-id`. */
export const SectionRefSchema = z
	.string()
	.regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'is not a section. Write it as document#section.');
