import { expect, test } from 'vitest';
import { LOCALES } from '../../src/model/constants.ts';
import { QUESTION_KINDS } from '../../src/questions/schema.ts';
import { book } from './real.ts';

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
