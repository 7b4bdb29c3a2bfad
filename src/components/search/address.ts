import { localePath, otherLocale } from '../../model/paths.ts';
import { hasHangul } from '../../domain/search/text.ts';
import type { Locale } from '../../model/constants.ts';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const PAUSE = 250;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** The query in the page's address, if any. */
export function queryInAddress(): string {
	return new URLSearchParams(location.search).get('q')?.trim() ?? '';
}

/** The page's address with another query, or none. */
export function addressWith(query: string): string {
	const url = new URL(location.href);
	if (query) url.searchParams.set('q', query);
	else url.searchParams.delete('q');
	return url.href;
}

/** Where the other edition answers a query that is written in its language; nothing for any other. */
export function otherEdition(query: string, locale: Locale, base: string): string | undefined {
	const isOther = locale === 'en' ? hasHangul(query) : /[a-z]{2}/i.test(query) && !hasHangul(query);
	if (!isOther) return undefined;
	return `${localePath(base, otherLocale(locale), 'search')}?${new URLSearchParams({ q: query }).toString()}`;
}

/** Writes the query into the address without a step in the history: after a pause while typing, or at once. */
export function writeAddress(query: string, pause = PAUSE): void {
	clearTimeout(waiting);
	const write = () => history.replaceState(history.state, '', addressWith(query));
	if (pause) waiting = setTimeout(write, pause);
	else write();
}
