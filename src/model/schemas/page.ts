import { z } from 'astro/zod';
import { ReferenceSchema } from './localized.ts';

const sentence = z.string().trim().min(1);
/** Questions that the page answers, in words of readers who do not know its title: searched for, never shown. */
const asked = z.array(sentence);

/** A list whose days may have come as times: Astro reads frontmatter with a reader that takes `2026-11-20` for one. */
const dated = z.array(z.record(z.string(), z.unknown())).transform((items) =>
	items.map((item) => ({
		...item,
		...(item.date instanceof Date ? { date: item.date.toISOString().slice(0, 10) } : {}),
	})),
);

/** What the guide adds to Starlight's own frontmatter, as Astro reads it; `PageSchema` has checked it before. */
export const PageExtrasSchema = z.object({
	/** Public documents on which the page rests, beyond those of its facts and terms. Same addresses in both languages. */
	references: dated.pipe(z.array(ReferenceSchema)).default([]),
	asked: asked.default([]),
});

/** Everything a page's frontmatter may say; strict, so that a mistyped key fails. */
export const PageSchema = z.strictObject({
	/** The title, without the chapter's number. */
	title: sentence,
	/** One sentence of 60 to 160 characters for search results and share images. */
	description: sentence,
	sidebar: z.strictObject({
		/** Its place in the chapter, from 1. Same in both languages. */
		order: z.number().int().positive(),
		/** A shorter title for the sidebar. */
		label: sentence.optional(),
	}),
	references: z.array(ReferenceSchema).optional(),
	/** What to have read before, as paths below the language: `foundations/scaling`. Same in both languages. */
	before: z.array(sentence).min(1).optional(),
	/** In both languages or in neither. */
	asked: asked.optional(),
	/** `splash` for a page without a sidebar: the home page only. */
	template: z.enum(['doc', 'splash']).optional(),
	tableOfContents: z.boolean().optional(),
	/** `false` keeps a page out of the search index. */
	pagefind: z.boolean().optional(),
});
export type PageFrontmatter = z.infer<typeof PageSchema>;
