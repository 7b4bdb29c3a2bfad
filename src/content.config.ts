import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { QuestionSchema } from './questions/schema.ts';
import { ChecklistSchema } from './model/schemas/checklist.ts';
import { CorrectionSchema, DisagreementSchema } from './model/schemas/correction.ts';
import { DiagramSchema } from './model/schemas/diagram.ts';
import { FactSchema } from './model/schemas/fact.ts';
import { PageExtrasSchema } from './model/schemas/page.ts';
import { SampleSchema } from './model/schemas/sample.ts';
import { SourceSchema } from './model/schemas/source.ts';
import { TermSchema } from './model/schemas/term.ts';
import strings from '../content/i18n/en.json' with { type: 'json' };

/** The guide's own interface strings beside Starlight's. */
const guideStrings = z.object(
	Object.fromEntries(Object.keys(strings).map((key) => [key, z.string().optional()])),
);

/** A folder of YAML files, one entry a file. */
function entries<Schema extends z.ZodType>(folder: string, schema: Schema, pattern = '**/[^_]*.yaml') {
	const generateId = ({ data }: { data: Record<string, unknown> }) => String(data.id);
	return defineCollection({ loader: glob({ base: `./content/${folder}`, pattern, generateId }), schema });
}

export const collections = {
	docs: defineCollection({
		loader: glob({ base: './content/docs', pattern: '**/[^_]*.mdx' }),
		schema: docsSchema({ extend: PageExtrasSchema }),
	}),
	i18n: defineCollection({
		loader: glob({ base: './content/i18n', pattern: '*.json' }),
		schema: i18nSchema({ extend: guideStrings }),
	}),
	terms: entries('terms', TermSchema),
	questions: entries('questions', QuestionSchema),
	checklists: entries('checklists', ChecklistSchema),
	facts: entries('facts', FactSchema),
	sources: entries('sources', SourceSchema),
	corrections: entries('corrections', CorrectionSchema),
	disagreements: entries('disagreements', DisagreementSchema),
	diagrams: entries('diagrams', DiagramSchema),
	samples: entries('samples', SampleSchema, '*/sample.yaml'),
};
