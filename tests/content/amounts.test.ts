import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/model/constants.ts';
import { QUESTION_KINDS } from '../../src/questions/schema.ts';
import { countWords, proseOf } from './prose.ts';
import { idsNamed, book, prosePages, ROOT } from './real.ts';

test.each(LOCALES)('There are at least 18 pages in %s', (locale) => {
	expect(book.pages.filter((page) => page.locale === locale).length).toBeGreaterThanOrEqual(18);
});

test.each([
	['terms', 40],
	['facts', 30],
	['questions', 60],
] as const)('There are enough %s: at least %i', (collection, least) => {
	expect(book[collection].length).toBeGreaterThanOrEqual(least);
});

/** A page that says how to use the book is read on the way to another; it may be half as long. */
const leastWords = (path: string) => (path === 'start/how-to-use' ? 300 : 600);

describe('A page of prose is neither thin nor long', () => {
	const korean = prosePages.filter(({ locale }) => locale === 'ko');
	test.each(korean)('$path has enough Korean words and at most 1,500', ({ file, path }) => {
		const words = (name: string) => countWords(proseOf(readFileSync(join(ROOT, name), 'utf8')));
		expect(words(file)).toBeGreaterThanOrEqual(leastWords(path));
		expect(words(file)).toBeLessThanOrEqual(1500);
		// English needs 1.3 to 1.8 words for a Korean one; outside that, one of the two says less.
		const ratio = words(`content/docs/en/${path}.mdx`) / words(file);
		expect(ratio).toBeGreaterThan(1.1);
		expect(ratio).toBeLessThan(1.9);
	});
});

describe('A page of prose carries what every page carries', () => {
	test.each(prosePages)('$locale/$path', (page) => {
		expect(idsNamed(page, 'SelfCheck').length).toBeGreaterThanOrEqual(3);
		for (const tag of ['Goals', 'KeyTerms', 'SourceNote'])
			expect(page.tags.map(({ name }) => name)).toContain(tag);
		expect(page.frontmatter.description.length).toBeLessThanOrEqual(160);
	});
});

test('The self-checks use every kind of question and every level', () => {
	const tally = (key: 'kind' | 'level') => new Set(book.questions.map(({ data }) => data[key]));
	expect(tally('kind')).toEqual(new Set(QUESTION_KINDS));
	expect(tally('level')).toEqual(new Set([1, 2, 3]));
});

test('The right option does not always stand in the same place', () => {
	const places = book.questions.flatMap(({ data }) =>
		data.kind === 'single-choice' ? [data.choices.findIndex(({ id }) => id === data.answer)] : [],
	);
	for (const [, same] of Map.groupBy(places, (place) => place)) expect(same.length / places.length).toBeLessThan(0.5);
});
