import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openScale } from '../../bench/search/first-query.ts';
import { generateQueries, readQueries } from '../../bench/search/query-sets.ts';
import { score } from '../../bench/search/score.ts';
import { openGuide } from '../../bench/search/site.ts';
import { readBook } from '../../src/book/read-book.ts';
import { LOCALES } from '../../src/model/constants.ts';

// The built site; run by `npm run test:build` and `npm run bench:search` prints what is behind these figures.
const dist = resolve(process.env.OUT_DIR || 'dist');

describe.each(LOCALES)('Search in %s', async (locale) => {
	const { index, search, searchNames } = await openGuide(dist, locale);
	const known = new Set([
		...index.terms.map(({ id }) => `term:${id}`),
		...index.pages.map(({ path }) => `page:${path}`),
	]);
	const answerable = <Query extends { expect: string[] }>(queries: Query[]) =>
		queries.filter(
			({ expect: targets }) => targets.length === 0 || targets.some((target) => known.has(target)),
		);
	const written = answerable([...readQueries('.', locale, 'seen'), ...readQueries('.', locale, 'held')]);

	test('puts the right term or page first for 95 % of written queries', async () => {
		const { hit1, missed } = await score(written, search);
		expect(
			hit1,
			missed.map(({ query, found }) => `${query.query} → ${found.join(', ')}`).join('\n'),
		).toBeGreaterThanOrEqual(0.95);
	});

	test('puts it among the first three for 99 %', async () => {
		expect((await score(written, search)).hit3).toBeGreaterThanOrEqual(0.99);
	});

	// Questions in none of the guide's words. The figures are what is reached, so that they do not fall.
	const hard = { ko: 0.93, en: 0.91 }[locale];
	test(`puts it among the first three for ${hard * 100} % of the hard queries`, async () => {
		expect((await score(readQueries('.', locale, 'hard'), search)).hit3).toBeGreaterThanOrEqual(hard);
	});

	test('fetches at most 150 kB for a first query', async () => {
		const weigh = openScale(dist, locale);
		const heavy: string[] = [];
		const quoted = locale === 'ko' ? '"콜드 스타트"' : '"cold start"';
		const some = written.filter((_, at) => at % 5 === 0).map(({ query }) => query);
		for (const query of [...some, quoted]) {
			const bytes = await weigh(query);
			if (bytes > 150_000) heavy.push(`${query}: ${bytes}`);
		}
		expect(heavy).toEqual([]);
	});

	test('answers nonsense with nothing', async () => {
		const { missed } = await score(
			written.filter(({ expect: targets }) => targets.length === 0),
			search,
		);
		expect(missed.map(({ query }) => query.query)).toEqual([]);
	});

	test('finds 97 % of names with particles, aliases, initials and keyboard mistakes before full text is there', async () => {
		const terms = readBook('.').book.terms.map(({ data }) => data);
		expect(
			(await score(answerable(generateQueries(terms, locale)), searchNames)).hit1,
		).toBeGreaterThanOrEqual(0.97);
	});
});
