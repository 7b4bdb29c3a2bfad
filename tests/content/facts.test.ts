import { expect, test } from 'vitest';
import { formatFigure } from '../../src/domain/figure/format.ts';
import { LOCALES } from '../../src/model/constants.ts';
import { book } from './real.ts';

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
