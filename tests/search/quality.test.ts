import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generateQueries, readQueries } from '../../bench/search/query-sets.ts';
import { score } from '../../bench/search/score.ts';
import { openGuide } from '../../bench/search/site.ts';
import { readLibrary } from '../../src/content-check/library.ts';
import { LOCALES } from '../../src/schemas/localized.ts';

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

	test('puts the right term or page first for 93 % of written queries', async () => {
		const { hit1, missed } = await score(written, search);
		expect(
			hit1,
			missed.map(({ query, found }) => `${query.query} → ${found.join(', ')}`).join('\n'),
		).toBeGreaterThanOrEqual(0.93);
	});

	test('puts it among the first three for 97 %', async () => {
		// The aim is 95 % and 99 %. What is still missed are questions in whole sentences; raise the bars with them.
		expect((await score(written, search)).hit3).toBeGreaterThanOrEqual(0.97);
	});

	test('answers nonsense with nothing', async () => {
		const { missed } = await score(
			written.filter(({ expect: targets }) => targets.length === 0),
			search,
		);
		expect(missed).toEqual([]);
	});

	test('finds 97 % of names with particles, aliases, initials and keyboard mistakes before Pagefind is there', async () => {
		const terms = readLibrary('.', []).terms.map(({ data }) => data);
		expect(
			(await score(answerable(generateQueries(terms, locale)), searchNames)).hit1,
		).toBeGreaterThanOrEqual(0.97);
	});
});
