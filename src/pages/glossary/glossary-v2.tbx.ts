import type { APIRoute } from 'astro';
import { toTbx2 } from '../../domain/glossary/export/tbx.ts';
import { sharedGlossary } from '../../library/glossary.ts';
import { chapters } from '../../model/constants.ts';

const names = Object.fromEntries(Object.entries(chapters).map(([chapter, { en }]) => [chapter, en]));

/** The whole glossary for tools that read the first edition of ISO 30042 only. */
export const GET: APIRoute = async ({ site }) =>
	new Response(toTbx2(await sharedGlossary(site, import.meta.env.BASE_URL), names));
