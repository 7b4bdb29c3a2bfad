import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SearchCore, Shard } from '../../src/domain/search/format.ts';
import { groupsOf } from '../../src/domain/search/groups.ts';
import { rank, type Ranking } from '../../src/domain/search/rank.ts';
import { searchIndex } from '../../src/domain/search/search.ts';
import { openIndex, type SearchIndex } from '../../src/domain/search/search-index.ts';
import type { Locale } from '../../src/model/constants.ts';
import { openPagefind } from './pagefind-node.ts';

/** A way to search the site: the targets (`term:<id>`, `page:<path>`) it shows, in order. */
export type Search = (query: string) => Promise<string[]> | string[];

/** The name of a document in query sets; its row must be loaded. */
export function targetOf(document: number, index: SearchIndex): string {
	return `${document < index.terms ? 'term' : 'page'}:${index.document(document)!.address}`;
}

/** The numbers of all documents. */
export function documentsOf({ terms, pages }: SearchIndex): number[] {
	return Array.from({ length: terms + pages }, (_, document) => document);
}

/** The search data of a built site. Throws with advice where the site is not built. */
export function readData(dist: string, locale: Locale): { core: SearchCore; shards: Shard[] } {
	try {
		const read = (file: string) => JSON.parse(readFileSync(join(dist, 'search', file), 'utf8')) as unknown;
		const core = read(`${locale}.json`) as SearchCore;
		const { shards } = openIndex(core);
		return { core, shards: shards.map((number) => read(`${core.folder}/${number}.json`) as Shard) };
	} catch {
		throw new Error(`${dist} has no search/${locale}.json. Build the site first: npm run build.`);
	}
}

/** Our search as its dialog shows it, in its groups. */
export function openGuide(
	dist: string,
	locale: Locale,
): { index: SearchIndex; search: Search; searchFirst: Search } {
	const { core, shards } = readData(dist, locale);
	const index = openIndex(core, shards);
	const list = (ranking: Ranking) =>
		groupsOf(ranking).flatMap(({ hits }) => hits.map(({ document }) => targetOf(document, index)));
	return {
		index,
		search: (query) => list(rank(searchIndex(query, index), index)),
		/** What is shown first: when the shards have come that the words of the query ask for. */
		searchFirst(query) {
			const part = openIndex(core);
			searchIndex(query, part);
			for (const number of part.takeMissing()) part.add(number, shards[number]!);
			return list(rank(searchIndex(query, part), part));
		},
	};
}

/** Pagefind as it comes, on the same index. */
export async function openStockPagefind(dist: string, locale: Locale, index: SearchIndex): Promise<Search> {
	const { pagefind } = await openPagefind(dist, locale, {});
	const targets = targetsOfFragments(dist, index);
	return async (query) => {
		const answer = await pagefind.search(query);
		return (answer?.results ?? []).flatMap(({ id }) => {
			const target = targets.get(id.slice(id.indexOf('_') + 1));
			return target === undefined ? [] : [target];
		});
	};
}

/** What a fragment of Pagefind's index is of, by its hash. */
function targetsOfFragments(dist: string, index: SearchIndex): Map<string, string> {
	const folder = join(dist, 'pagefind/fragment');
	const targets = new Map(
		documentsOf(index).map((document) => {
			const target = targetOf(document, index);
			return [target.replace(/^term:/, 'glossary/').replace(/^page:/, ''), target];
		}),
	);
	return new Map(
		readdirSync(folder).flatMap((file): [string, string][] => {
			if (!file.startsWith(`${index.locale}_`)) return [];
			const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
			const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
			const target = targets.get(url.replace(/^.*?\/(?:ko|en)\//, '').replace(/\/$/, ''));
			return target ? [[file.slice(index.locale.length + 1, file.indexOf('.')), target]] : [];
		}),
	);
}
