import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../../src/domain/glossary/export/csv.ts';
import { anyText } from '../../any-text.ts';
import { shared } from './shared.ts';

/** Reads strictly as RFC 4180 has it: CRLF, the same number of cells in each row. */
const read = (text: string) =>
	parse<Record<string, string>>(text, { bom: true, columns: true, record_delimiter: '\r\n' });

describe.each([
	['both languages', undefined],
	['Korean', 'ko'],
	['English', 'en'],
] as const)('The CSV in %s', (_, locale) => {
	const text = toCsv(shared, locale);
	test('begins with a byte order mark, so that spreadsheets read Hangul', () =>
		expect(text.codePointAt(0)).toBe(0xfeff));
	test('has a row for each term', () => {
		expect(read(text).map(({ id }) => id)).toEqual(shared.terms.map(({ id }) => id));
	});
	test('gives back every text unchanged', () => {
		for (const [index, row] of read(text).entries()) {
			const { name, summary, definition } = shared.terms[index]!;
			for (const one of locale ? [locale] : (['ko', 'en'] as const)) {
				const end = locale ? '' : `_${one}`;
				expect([row[`name${end}`], row[`summary${end}`], row[`definition${end}`]]).toEqual([
					name[one],
					summary[one],
					definition[one],
				]);
			}
		}
	});
});

test('Quotes, commas and line breaks survive, whatever a text says', () => {
	const tricky = fc
		.oneof(fc.string(), fc.constantFrom('"', 'a,b', 'a\r\nb', '\n', '""', ' , '))
		.map((text) => text.replace(/^\ufeff/, ''));
	fc.assert(
		fc.property(
			tricky,
			fc.oneof(
				tricky,
				anyText.map((text) => text.toWellFormed().replace(/^\ufeff/, '')),
			),
			(ko, en) => {
				const terms = [{ ...shared.terms[0]!, summary: { ko, en } }];
				expect(read(toCsv({ ...shared, terms }))[0]).toMatchObject({ summary_ko: ko, summary_en: en });
			},
		),
	);
});
