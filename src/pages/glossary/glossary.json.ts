import type { APIRoute } from 'astro';
import { toJson } from '../../domain/glossary/export/json.ts';
import { sharedGlossary } from '../../library/glossary.ts';

/** The whole glossary in both languages, at an address that stays. */
export const GET: APIRoute = async ({ site }) =>
	new Response(toJson(await sharedGlossary(site, import.meta.env.BASE_URL)));
