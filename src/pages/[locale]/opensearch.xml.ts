import type { APIRoute } from 'astro';
import { describeSearch } from '../../domain/search/open-search.ts';
import { LOCALES, type Locale } from '../../model/constants.ts';
import { localePath } from '../../model/paths.ts';
import { trimSlash } from '../../text/trim-slash.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** The description by which a browser adds the site to its search engines. */
export const GET: APIRoute = ({ params, site }) => {
	const locale = params.locale as Locale;
	const base = import.meta.env.BASE_URL;
	const absolute = (address: string) => new URL(address, site).href;
	const xml = describeSearch({
		locale,
		results: absolute(localePath(base, locale, 'search')),
		itself: absolute(`${localePath(base, locale)}opensearch.xml`),
		icon: absolute(`${trimSlash(base)}/icon-192.png`),
	});
	return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
