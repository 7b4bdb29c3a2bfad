import type { APIRoute } from 'astro';
import { inOneLanguage, toJson } from '../../domain/glossary/export/json.ts';
import { sharedGlossary } from '../../library/glossary.ts';
import { LOCALES, type Locale } from '../../model/constants.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** The glossary in one language. */
export const GET: APIRoute = async ({ site, params }) =>
	new Response(
		toJson(inOneLanguage(await sharedGlossary(site, import.meta.env.BASE_URL), params.locale as Locale)),
	);
