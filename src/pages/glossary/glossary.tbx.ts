import type { APIRoute } from 'astro';
import { toTbx } from '../../domain/glossary/export/tbx.ts';
import { sharedGlossary } from '../../library/glossary.ts';
import { chapters } from '../../model/constants.ts';

const names = Object.fromEntries(Object.entries(chapters).map(([chapter, { en }]) => [chapter, en]));

/** The whole glossary for translators' tools, ISO 30042. */
export const GET: APIRoute = async ({ site }) =>
	new Response(toTbx(await sharedGlossary(site, import.meta.env.BASE_URL), names));
