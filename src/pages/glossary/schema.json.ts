import type { APIRoute } from 'astro';
import { toJson } from '../../domain/glossary/export/json.ts';
import { glossarySchema } from '../../domain/glossary/export/schema.ts';
import { glossaryAddresses } from '../../library/glossary.ts';
import { CHAPTERS, TERM_CLASSES, TERM_TAGS } from '../../model/constants.ts';

const values = { classes: TERM_CLASSES, tags: TERM_TAGS, chapters: CHAPTERS };

/** What the JSON files of the glossary may say, as JSON Schema. */
export const GET: APIRoute = ({ site }) =>
	new Response(toJson(glossarySchema(glossaryAddresses(site, import.meta.env.BASE_URL).schema, values)));
