import { z } from 'astro/zod';
import { LOCALES, UNITS } from '../constants.ts';
import { DaySchema, IdSchema, LocalizedSchema, ReferenceSchema, SectionRefSchema } from './localized.ts';

/** One figure or dated statement. It stands here once; pages, questions and calculators read it. */
export const FactSchema = z
	.strictObject({
		/** The file's name without its ending. */
		id: IdSchema,
		/** What is measured, as a noun phrase. */
		subject: LocalizedSchema,
		/** The figure itself; a date or a version is text in quotes. */
		value: z.union([z.number(), z.string().min(1)]),
		unit: z.enum(UNITS),
		/** One sentence; `{value}` stands where the figure is printed. */
		statement: LocalizedSchema,
		/** Where the figure was read. */
		source: ReferenceSchema,
		/** The provider’s own page on it, where the figure was read elsewhere; readers find the present figure there. */
		provider: ReferenceSchema.optional(),
		/** The day we last compared it with its source. */
		checked: DaySchema,
		/** Region, plan or version for which it holds. */
		scope: LocalizedSchema.optional(),
		/** What one of the five documents said where that differs. */
		documents: z.array(z.strictObject({ section: SectionRefSchema, said: LocalizedSchema })).default([]),
	})
	.superRefine((fact, context) => {
		const textual = fact.unit === 'date' || fact.unit === 'version';
		if (textual !== (typeof fact.value === 'string'))
			context.addIssue({
				code: 'custom',
				path: ['value'],
				message: textual
					? `is a number but the unit is ${fact.unit}. Put it in quotes.`
					: `is text but the unit is ${fact.unit}. Write a number without quotes.`,
			});
		for (const locale of LOCALES)
			if (!fact.statement[locale].includes('{value}'))
				context.addIssue({
					code: 'custom',
					path: ['statement', locale],
					message: 'does not print the figure. Put {value} where it stands.',
				});
	});
export type Fact = z.infer<typeof FactSchema>;
