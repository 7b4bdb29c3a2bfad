import type { APIRoute } from 'astro';
import { toOmegaT } from '../../domain/glossary/export/omegat.ts';
import { sharedGlossary } from '../../library/glossary.ts';
import { LOCALES, type Locale } from '../../model/constants.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** The names of one language with those of the other, for translating from it. */
export const GET: APIRoute = async ({ site, params }) =>
	new Response(toOmegaT(await sharedGlossary(site, import.meta.env.BASE_URL), params.locale as Locale));
