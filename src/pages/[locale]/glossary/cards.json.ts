import type { APIRoute } from 'astro';
import { sharedGlossary } from '../../../library/glossary.ts';
import { joinUnits } from '../../../text/no-break.ts';
import { LOCALES, type Locale } from '../../../model/constants.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** The sentence of each term by its id: what a glossary too long for full entries shows beside a result. */
export const GET: APIRoute = async ({ site, params }) => {
	const { terms } = await sharedGlossary(site, import.meta.env.BASE_URL);
	return Response.json(
		Object.fromEntries(terms.map(({ id, summary }) => [id, joinUnits(summary[params.locale as Locale])])),
	);
};
