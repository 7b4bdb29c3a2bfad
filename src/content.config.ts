import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { bookLoader } from './library/loader.ts';
import { PageExtrasSchema } from './model/schemas/page.ts';
import strings from '../content/i18n/en.json' with { type: 'json' };

/** The guide's own interface strings beside Starlight's. */
const guideStrings = z.object(
	Object.fromEntries(Object.keys(strings).map((key) => [key, z.string().optional()])),
);

export const collections = {
	docs: defineCollection({
		loader: glob({ base: './content/docs', pattern: '**/[^_]*.mdx' }),
		schema: docsSchema({ extend: PageExtrasSchema }),
	}),
	i18n: defineCollection({
		loader: glob({ base: './content/i18n', pattern: '*.json' }),
		schema: i18nSchema({ extend: guideStrings }),
	}),
	/** Everything of `content/` but the prose of the pages, which the Book reads. Asked for through src/library only. */
	book: defineCollection({ loader: bookLoader() }),
};
