import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchData, FullTextData } from '../../src/domain/search/format.ts';
import { groupsOf } from '../../src/domain/search/groups.ts';
import { rank, type Ranking } from '../../src/domain/search/rank.ts';
import { searchIndex } from '../../src/domain/search/search.ts';
import { openIndex, type SearchIndex } from '../../src/domain/search/search-index.ts';
import type { Locale } from '../../src/model/constants.ts';
import { openPagefind } from './pagefind-node.ts';

/** A way to search the site: the targets (`term:<id>`, `page:<path>`) it shows, in order. */
export type Search = (query: string) => Promise<string[]> | string[];

/** The name of a document in query sets. */
export function targetOf(document: number, { terms, pages }: SearchIndex): string {
	return document < terms.length
		? `term:${terms[document]!.id}`
		: `page:${pages[document - terms.length]!.path}`;
}

/** The search data of a built site. Throws with advice where the site is not built. */
export function readData(
	dist: string,
	locale: Locale,
): { data: SearchData; text: FullTextData; bytes: { data: Buffer; text: Buffer } } {
	try {
		const data = readFileSync(join(dist, `search/${locale}.json`));
		const opened = JSON.parse(data.toString('utf8')) as SearchData;
		const text = readFileSync(join(dist, 'search', opened.text));
		return {
			data: opened,
			text: JSON.parse(text.toString('utf8')) as FullTextData,
			bytes: { data, text },
		};
	} catch {
		throw new Error(`${dist} has no search/${locale}.json. Build the site first: npm run build.`);
	}
}

/** Our search as its dialog shows it: in its groups, full text included. */
export async function openGuide(
	dist: string,
	locale: Locale,
): Promise<{ index: SearchIndex; search: Search; searchNames: Search }> {
	const { data, text } = readData(dist, locale);
	const names = openIndex(data);
	const index = openIndex(data, text);
	const list = (ranking: Ranking) =>
		groupsOf(ranking).flatMap(({ hits }) => hits.map(({ document }) => targetOf(document, index)));
	return {
		index,
		/** Terms and titles only: what is shown before full text has come. */
		searchNames: (query) => list(rank(searchIndex(query, names), names)),
		search: (query) => list(rank(searchIndex(query, index), index)),
	};
}

/** Pagefind as it comes, on the same index. */
export async function openStockPagefind(dist: string, locale: Locale, index: SearchIndex): Promise<Search> {
	const { pagefind } = await openPagefind(dist, locale, {});
	return async (query) => {
		const answer = await pagefind.search(query);
		return (answer?.results ?? []).flatMap(({ id }) => {
			const document = index.documentOfFragment.get(id.slice(id.indexOf('_') + 1));
			return document === undefined ? [] : [targetOf(document, index)];
		});
	};
}
