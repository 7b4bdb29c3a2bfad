import { DOMParser } from '@xmldom/xmldom';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { BASE, read, SITE } from '../site.ts';

type Shared = { $schema: string; terms: { id: string; url: unknown }[] };
const files = ['glossary/glossary', 'ko/glossary', 'en/glossary'];
const json = (file: string) => JSON.parse(read(`${file}.json`)) as Shared;
const ids = json(files[0]!).terms.map(({ id }) => id);

test.each(files)('%s.json satisfies the published schema, which stands at the address it names', (file) => {
	const schema = JSON.parse(read('glossary/schema.json')) as { $id: string };
	const validate = new Ajv2020({ strict: true }).compile(schema);
	expect(validate(json(file)) || validate.errors).toBe(true);
	expect(json(file).$schema).toBe(schema.$id);
	expect(schema.$id).toBe(new URL(`${BASE}glossary/schema.json`, SITE).href);
});

test.each(files)('%s.csv opens as a table with a row for each term', (file) => {
	const rows = parse<Record<string, string>>(read(`${file}.csv`), {
		bom: true,
		columns: true,
		record_delimiter: '\r\n',
	});
	expect(rows.map(({ id }) => id)).toEqual(ids);
});

test('glossary.tbx opens as XML with an entry for each term', () => {
	const faults: string[] = [];
	const document = new DOMParser({
		onError: (level, message) => faults.push(`${level}: ${message}`),
	}).parseFromString(read('glossary/glossary.tbx'), 'text/xml');
	expect(faults).toEqual([]);
	expect(document.getElementsByTagName('conceptEntry')).toHaveLength(ids.length);
});

test.each(['ko', 'en'])('The data of the %s glossary lead to pages that exist', (locale) => {
	for (const { id, url } of json(`${locale}/glossary`).terms) {
		expect(url).toBe(new URL(`${BASE}${locale}/glossary/${id}/`, SITE).href);
		expect(() => read(`${locale}/glossary/${id}/index.html`)).not.toThrow();
	}
});

test.each(['ko', 'en'])('The %s glossary page links every file', (locale) => {
	const html = read(`${locale}/glossary/index.html`);
	for (const file of [
		'glossary/glossary.json',
		'glossary/glossary.csv',
		'glossary/glossary.tbx',
		'glossary/glossary-v2.tbx',
		'glossary/schema.json',
		`${locale}/glossary.json`,
		`${locale}/glossary.csv`,
		`${locale}/glossary.txt`,
	])
		expect(html).toContain(`href="${BASE}${file}"`);
});
