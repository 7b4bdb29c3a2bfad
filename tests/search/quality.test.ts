import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWeighing } from '../../bench/search/first-query.ts';
import { type QuerySet, readQueries, readSet, UNREAD_SETS } from '../../bench/search/query-sets.ts';
import { manyTimes } from '../../bench/search/many-times.ts';
import { readBuilt } from '../../bench/search/read-built.ts';
import { score } from '../../bench/search/score.ts';
import { openGuide, readData } from '../../bench/search/site.ts';
import { readBook } from '../../src/book/read-book.ts';
import { buildSearchData } from '../../src/build/search-data/build-data.ts';
import { openIndex } from '../../src/domain/search/search-index.ts';
import { searchIndex } from '../../src/domain/search/search.ts';
import { LOCALES, type Locale } from '../../src/model/constants.ts';

// The built site; run by `npm run test:build` and `npm run bench:search` prints what is behind these figures.
const dist = resolve(process.env.OUT_DIR || 'dist');
const root = '.';
const { book } = readBook(root);

/**
 * Shares of queries whose target comes first and among the first three. Each set is held to what it has reached, by
 * itself: a set that nobody has read says nothing once it is averaged with those that were read. The shares of the
 * English hard set are four queries lower than once reached: the book has three times the pages, and nothing is mended for
 * that set.
 */
const REACHED: Record<QuerySet, Record<'ko' | 'en', { first: number; three: number }>> = {
	seen: { ko: { first: 0.965, three: 0.995 }, en: { first: 0.96, three: 0.995 } },
	held: { ko: { first: 0.926, three: 0.96 }, en: { first: 0.94, three: 0.98 } },
	hard: { ko: { first: 0.876, three: 0.934 }, en: { first: 0.796, three: 0.9 } },
	generated: { ko: { first: 0.99, three: 0.995 }, en: { first: 0.99, three: 0.995 } },
	slips: { ko: { first: 0.98, three: 0.985 }, en: { first: 0.99, three: 0.995 } },
	beginnings: { ko: { first: 0.91, three: 0.92 }, en: { first: 0.93, three: 0.94 } },
};

describe.each(LOCALES)('Search in %s', (locale) => {
	const { index, search, searchFirst } = openGuide(dist, locale);
	const queriesOf = (set: QuerySet) => readSet(set, { root, index, book });

	test.each(Object.keys(REACHED) as QuerySet[])('finds as much of the %s queries as it did', async (set) => {
		const { hit1, hit3, missed } = await score(queriesOf(set), search);
		// Held and hard queries stay unread.
		const misses = UNREAD_SETS.has(set)
			? []
			: missed.map(({ query, found }) => `${query.query} → ${found.join()}`);
		expect(hit1, misses.join('\n')).toBeGreaterThanOrEqual(REACHED[set][locale].first);
		expect(hit3, misses.join('\n')).toBeGreaterThanOrEqual(REACHED[set][locale].three);
	});

	test('fetches at most 150 kB for a first query', async () => {
		expect(await heavy(openWeighing(dist, locale), [...some(locale), quoted(locale)])).toEqual([]);
	});

	test('fetches no more from a book ten times as large', async () => {
		const { core, shards, vary } = await tenTimes(locale);
		const weigh = openWeighing(dist, locale, { core, shards });
		const queries = some(locale).map((query, at) => vary(query, 1 + (at % 10)));
		expect(await heavy(weigh, [...queries, quoted(locale)])).toEqual([]);
	}, 240_000);

	test('finds in shards, loaded as they are asked for, what it finds in all', () => {
		const { core, shards } = readData(dist, locale);
		for (const { query } of queriesOf('seen')) {
			const part = openIndex(core);
			let answer = searchIndex(query, part);
			for (let missing = part.takeMissing(); missing.length > 0; missing = part.takeMissing()) {
				for (const number of missing) part.add(number, shards[number]!);
				answer = searchIndex(query, part);
			}
			expect(answer).toEqual(searchIndex(query, index));
		}
	});

	test('answers nonsense with nothing', async () => {
		const nonsense = (['seen', 'held'] as const)
			.flatMap(queriesOf)
			.filter(({ expect: targets }) => targets.length === 0);
		const { missed } = await score(nonsense, search);
		expect(missed).toHaveLength(0);
	});

	test('finds 97 % of names with particles, aliases, initials and keyboard mistakes in what it fetches first', async () => {
		expect((await score(queriesOf('generated'), searchFirst)).hit1).toBeGreaterThanOrEqual(0.97);
	});
});

/** Most bytes that the first query of a visit may fetch, scripts and excerpts included. */
const MOST_BYTES = 150_000;

/** Every fifth of the seen queries. */
function some(locale: Locale): string[] {
	return readQueries(root, locale, 'seen').flatMap(({ query }, at) => (at % 5 === 0 ? [query] : []));
}

/** A phrase of the book: more pages are read for it. */
const quoted = (locale: Locale) => (locale === 'ko' ? '"콜드 스타트"' : '"cold start"');

/** The queries that fetch more, with what they fetch. */
async function heavy(
	weigh: (query: string) => Promise<number>,
	queries: readonly string[],
): Promise<string[]> {
	const found: string[] = [];
	for (const query of queries) {
		const bytes = await weigh(query);
		if (bytes > MOST_BYTES) found.push(`${query}: ${bytes}`);
	}
	return found;
}

/** The search of a book in which every page and term stands ten times, all but the first in words of their own. */
async function tenTimes(locale: Locale) {
	const { input, vary } = manyTimes(await readBuilt(root, dist, locale, book), 10);
	return { ...buildSearchData(input), vary };
}
