import type { APIRoute } from 'astro';
import { toCsv } from '../../domain/glossary/export/csv.ts';
import { sharedGlossary } from '../../library/glossary.ts';
import { LOCALES, type Locale } from '../../model/constants.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** The glossary in one language as a table for spreadsheets. */
export const GET: APIRoute = async ({ site, params }) =>
	new Response(toCsv(await sharedGlossary(site, import.meta.env.BASE_URL), params.locale as Locale));
