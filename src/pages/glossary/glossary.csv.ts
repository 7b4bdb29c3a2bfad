import type { APIRoute } from 'astro';
import { toCsv } from '../../domain/glossary/export/csv.ts';
import { sharedGlossary } from '../../library/glossary.ts';

/** The whole glossary as a table for spreadsheets. */
export const GET: APIRoute = async ({ site }) =>
	new Response(toCsv(await sharedGlossary(site, import.meta.env.BASE_URL)));
