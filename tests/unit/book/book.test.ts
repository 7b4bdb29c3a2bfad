import { describe, expect, test } from 'vitest';
import { indexBook } from '../../../src/book/book.ts';
import { content, page, tag } from './small-book.ts';

const paths = (pages: readonly { path: string }[]) => pages.map(({ path }) => path);

describe('Pages', () => {
	const book = indexBook(
		content([
			page('ko', 'index'),
			page('ko', 'serverless/state', { order: 2 }),
			page('ko', 'serverless/cost', { order: 1 }),
			page('ko', 'foundations/cloud'),
			page('en', 'serverless/cost'),
		]),
	);

	test('stand in reading order, the home page apart', () => {
		expect(paths(book.pagesIn('ko'))).toEqual(['foundations/cloud', 'serverless/cost', 'serverless/state']);
		expect(paths(book.pagesIn('en'))).toEqual(['serverless/cost']);
	});

	test('are found by language and path, and only those that exist', () => {
		expect(book.page('en', 'serverless/cost')?.file).toBe('content/docs/en/serverless/cost.mdx');
		expect(book.page('ko', 'index')).toBeDefined();
		expect(book.page('en', 'serverless/state')).toBeUndefined();
	});

	test.each([
		[10, 1],
		[238 * 4, 4],
		[238 * 4.5, 5],
	])('take as long in both languages as their %d English words: %d minutes', (words, minutes) => {
		const both = [page('ko', 'serverless/a', { words: 5000 }), page('en', 'serverless/a', { words })];
		expect(indexBook(content(both)).minutesOf('serverless/a')).toBe(minutes);
	});
});

describe('Entries', () => {
	const book = indexBook(
		content([], {
			terms: [
				{ id: 'faas', name: { ko: '나', en: 'B' } },
				{ id: 'paas', name: { ko: '가', en: 'C' } },
			],
		}),
	);

	test('are got by their id', () => {
		expect(book.get('terms', 'faas')).toMatchObject({ id: 'faas' });
	});

	test('that are missing are named, with what to do', () => {
		expect(() => book.get('terms', 'fass')).toThrow(
			'content/terms: there is no "fass". Use an existing id or add its file.',
		);
		expect(() => book.get('facts', 'constructor')).toThrow('content/facts');
	});

	test('of the glossary stand in the order of each language', () => {
		expect(book.termsIn('ko').map(({ id }) => id)).toEqual(['paas', 'faas']);
		expect(book.termsIn('en').map(({ id }) => id)).toEqual(['faas', 'paas']);
	});
});

describe('What pages name', () => {
	const book = indexBook(
		content([
			page('ko', 'serverless/state', {
				tags: [tag('Term', 'faas'), tag('KeyTerms', 'paas faas'), tag('SourceNote', 'notes#faas')],
			}),
			page('ko', 'foundations/cloud', { tags: [tag('KeyTerms', 'faas'), tag('Diagram', 'faas')] }),
		]),
	);

	test('leads back to the pages, in reading order, each once, whichever block names it', () => {
		expect(paths(book.pagesNaming('term', 'faas', 'ko'))).toEqual(['foundations/cloud', 'serverless/state']);
		expect(paths(book.pagesNaming('term', 'paas', 'ko'))).toEqual(['serverless/state']);
		expect(paths(book.pagesNaming('section', 'notes#faas', 'ko'))).toEqual(['serverless/state']);
	});

	test('is known by its noun: a diagram of the same id is something else', () => {
		expect(paths(book.pagesNaming('diagram', 'faas', 'ko'))).toEqual(['foundations/cloud']);
		expect(book.pagesNaming('diagram', 'paas', 'ko')).toEqual([]);
		expect(book.pagesNaming('term', 'faas', 'en')).toEqual([]);
	});

	test('numbers its diagrams alike in both languages', () => {
		expect(book.figureNumber('faas')).toBe('2-1');
		expect(book.figureNumber('unshown')).toBe('');
	});
});

describe('A self-check', () => {
	const questions = [
		{ id: 'q1', terms: ['faas', 'state'] },
		{ id: 'q2', terms: ['faas'] },
		{ id: 'q3', terms: ['cost'] },
	];
	const tags = [tag('SelfCheck', 'q3', 0), tag('SelfCheck', 'q2 q1', 1)];
	const ko = page('ko', 'serverless/state', { headings: ['상태', '점검', '점검-1'], tags });
	const en = page('en', 'serverless/state', { headings: ['state', 'check', 'check-1'], tags });
	const book = indexBook(content([ko, en], { questions }));

	test('asks its questions in their order', () => {
		expect(book.questionsOn(ko)).toEqual(['q3', 'q2', 'q1']);
		expect(book.questionsOn(page('ko', 'start/x'))).toEqual([]);
	});

	test('practises the terms of its questions, below the English heading in both languages', () => {
		expect(book.pagesPractising('faas', 'ko')).toEqual([{ page: ko, count: 2, heading: 'check' }]);
		expect(book.pagesPractising('cost', 'en')).toEqual([{ page: en, count: 1, heading: 'state' }]);
		expect(book.pagesPractising('paas', 'ko')).toEqual([]);
	});

	test('above all headings, or on a page without English, has none to lead to', () => {
		const alone = indexBook(
			content([page('ko', 'serverless/state', { headings: ['상태'], tags: [tag('SelfCheck', 'q3', 0)] })], {
				questions,
			}),
		);
		expect(alone.pagesPractising('cost', 'ko')[0]?.heading).toBe('');
	});
});

describe('The printer', () => {
	const facts = [{ id: 'timeout', value: 15, unit: 'minute' }];
	const { printer } = indexBook(content([], { facts }));
	const text = { ko: '**최대** `{{timeout}}` {{timeout}}까지', en: 'At **most** {{timeout}}' };

	test('fills figures in as the language writes them, and takes other marks off', () => {
		expect(printer('en')(text)).toBe('At most 15 minutes');
		expect(printer('ko')(text)).toBe('최대 {{timeout}} 15분까지');
	});

	test('leaves an unknown figure empty', () => {
		expect(printer('en')({ ko: '', en: 'In {{nowhere}}.' })).toBe('In .');
	});
});

test('A heading is found by its English id and read in the language asked for', () => {
	const pages = [
		page('ko', 'serverless/state', { headings: ['상태', '점검'] }),
		page('en', 'serverless/state', { headings: ['state', 'check'] }),
	];
	const { heading } = indexBook(content(pages));
	expect(heading('serverless/state#check', 'ko')).toEqual({
		path: 'serverless/state',
		id: 'check',
		text: '“점검”',
	});
	expect(heading('serverless/state#점검', 'ko')).toBeUndefined();
	expect(heading('serverless/scaling#check', 'en')).toBeUndefined();
});
