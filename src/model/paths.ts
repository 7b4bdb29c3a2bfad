import type { Locale } from './constants.ts';
import { trimSlash } from '../text/trim-slash.ts';

/** Joins the site's base path, a language and a path below it: `/guide/` + ko + serverless/state → `/guide/ko/serverless/state/`. */
export function localePath(base: string, locale: Locale, path = ''): string {
	const inner = path.replace(/^\/+|\/+$/g, '');
	return `${trimSlash(base)}/${locale}/${inner ? `${inner}/` : ''}`;
}

/** The path below the language of an address on the site: `/guide/ko/serverless/state/` → `serverless/state`; nothing outside the languages. */
export function pathBelowLocale(base: string, pathname: string): string | undefined {
	const prefix = trimSlash(base);
	const match = pathname.startsWith(prefix)
		? /^\/(?:ko|en)(?:\/(.*?))?\/?$/.exec(pathname.slice(prefix.length))
		: null;
	return match ? (match[1] ?? '') : undefined;
}

/** The Markdown of a page, beside it; none for pages that are not to be found: the search and missing addresses. */
export function markdownPath(base: string, locale: Locale, path: string): string | undefined {
	return /^(?:search|404)\b/.test(path) ? undefined : `${localePath(base, locale, path)}index.md`;
}

/** The other of the two languages. */
export function otherLocale(locale: Locale): Locale {
	return locale === 'ko' ? 'en' : 'ko';
}
