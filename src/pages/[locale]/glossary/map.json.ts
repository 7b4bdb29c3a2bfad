import type { APIRoute } from 'astro';
import { toMapData } from '../../../domain/glossary/relations.ts';
import { allTerms } from '../../../library/index.ts';
import { LOCALES, type Locale } from '../../../model/constants.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** What the map of terms draws from: each term's name and relations. */
export const GET: APIRoute = async ({ params }) =>
	Response.json(toMapData(await allTerms(), params.locale as Locale));
