import type { APIRoute } from 'astro';
import { toMapData } from '../../../domain/glossary/relations.ts';
import { getBook } from '../../../library/index.ts';
import { LOCALES, type Locale } from '../../../model/constants.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** What the map of terms draws from: each term's name and relations. */
export const GET: APIRoute = async ({ params }) => {
	const locale = params.locale as Locale;
	return Response.json(toMapData((await getBook()).termsIn(locale), locale));
};
