import type { APIRoute } from 'astro';
import { toFilterEntry } from '../../../domain/glossary/entry.ts';
import { getBook } from '../../../library/index.ts';
import { LOCALES, type Locale } from '../../../model/constants.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** What the glossary's filter reads when the reader first turns to it: names, tags and chapters, in dictionary order. */
export const GET: APIRoute = async ({ params }) => {
	const locale = params.locale as Locale;
	return Response.json((await getBook()).termsIn(locale).map((term) => toFilterEntry(term, locale)));
};
