import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { inOneLanguage, toJson } from '../../../../src/domain/glossary/export/json.ts';
import { glossarySchema } from '../../../../src/domain/glossary/export/schema.ts';
import { CHAPTERS, TERM_CLASSES, TERM_TAGS } from '../../../../src/model/constants.ts';
import { terms } from './entries.ts';
import { shared } from './shared.ts';

const schema = glossarySchema(shared.$schema, { classes: TERM_CLASSES, tags: TERM_TAGS, chapters: CHAPTERS });
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
const complaints = (document: unknown) => (validate(document) ? [] : validate.errors!);
const read = (text: string) => JSON.parse(text) as { terms: Record<string, unknown>[] };

describe.each([
	['both languages', toJson(shared)],
	['Korean', toJson(inOneLanguage(shared, 'ko'))],
	['English', toJson(inOneLanguage(shared, 'en'))],
])('The JSON in %s', (_, text) => {
	test('satisfies its published schema', () => expect(complaints(read(text))).toEqual([]));
	test('holds every term, sorted by id', () => {
		expect(read(text).terms.map(({ id }) => id)).toEqual(terms.map(({ id }) => id).sort());
	});
	test('keeps no mark of the content files', () => {
		expect(text).not.toMatch(/\{\{|\*\*|`/);
	});
});

test('One language holds no text of the other but the second name', () => {
	const faas = read(toJson(inOneLanguage(shared, 'en'))).terms.find(({ id }) => id === 'cold-start')!;
	expect(faas).toMatchObject({
		name: 'cold start',
		otherName: '콜드 스타트',
		url: 'https://example.org/en/glossary/cold-start/',
	});
	expect(JSON.stringify({ ...faas, otherName: '' })).not.toMatch(/[가-힣]/);
});

describe('The schema refuses', () => {
	const spoilt = (change: (term: Record<string, unknown>) => void) => {
		const document = read(toJson(shared));
		change(document.terms[0]!);
		return document;
	};
	test.each([
		['an unknown field', (term: Record<string, unknown>) => (term.colour = 'red')],
		['a missing summary', (term: Record<string, unknown>) => delete term.summary],
		['an id that is not kebab-case', (term: Record<string, unknown>) => (term.id = 'Cold Start')],
		['an unknown tag', (term: Record<string, unknown>) => (term.tags = ['colours'])],
	])('%s', (_, change) => expect(complaints(spoilt(change))).not.toEqual([]));
});
