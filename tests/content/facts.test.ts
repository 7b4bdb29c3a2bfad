import { expect, test } from 'vitest';
import { formatFigure } from '../../src/domain/figure/format.ts';
import { COLLECTIONS } from '../../src/book/collections.ts';
import type { Entry } from '../../src/book/entries.ts';
import { LOCALES } from '../../src/model/constants.ts';
import { book } from './real.ts';

/** Today where the earth turns first, so that no writer is ahead of it. */
const today = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

test('Nothing was checked in the future', () => {
	const entries = COLLECTIONS.flatMap((name): Entry<{ id: string; checked?: string }>[] => book[name]);
	const dated = entries.filter(({ data }) => data.checked);
	expect(dated.length).toBeGreaterThan(book.facts.length);
	expect(dated.filter(({ data }) => data.checked! > today).map(({ file }) => file)).toEqual([]);
});

test('No source is dated after the day it was checked', () => {
	const late = book.facts.filter(({ data }) => (data.source.date ?? '') > data.checked);
	expect(late.map(({ file }) => file)).toEqual([]);
});

test('No figure loses a digit when it is printed', () => {
	const lossy = book.facts.filter(({ data }) => {
		if (typeof data.value === 'string') return false;
		return LOCALES.some((locale) => {
			const printed = formatFigure(data, locale).replace('초당 ', '');
			return Number(/[\d,.]*\d/.exec(printed)![0].replaceAll(',', '')) !== data.value;
		});
	});
	expect(lossy.map(({ file, data }) => `${file}: ${data.value} → ${formatFigure(data, 'en')}`)).toEqual([]);
});

test('A sentence prints its figure once in each language', () => {
	const odd = book.facts.filter(({ data }) =>
		LOCALES.some((locale) => data.statement[locale].split('{value}').length !== 2),
	);
	expect(odd.map(({ file }) => file)).toEqual([]);
});
