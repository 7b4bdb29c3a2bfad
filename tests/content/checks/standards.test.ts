import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblem } from '../../../src/book/check/index.ts';
import { inKorean } from '../../../src/book/check/korean.ts';
import { readBook } from '../../../src/book/read-book.ts';
import { checkStandards, latestDay } from '../../../src/book/standards/index.ts';

let root: string;
const file = (locale: string) => `content/docs/${locale}/serverless/state.mdx`;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'guide-standards-'));
	cpSync('tests/fixtures/content/sound/content', join(root, 'content'), { recursive: true });
	cpSync('content/_voice.yaml', join(root, 'content/_voice.yaml'));
	write(file('ko'), read(file('ko')).replace('## Two', `${'낱말 '.repeat(620)}\n\n## Two`));
	write(file('en'), read(file('en')).replace('## Two', `${'word '.repeat(900)}\n\n## Two`));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');
function write(path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}
function edit(path: string, found: string | RegExp, text: string): void {
	const before = read(path);
	write(path, before.replace(found, text));
	expect(read(path), `${found} stands in ${path}`).not.toBe(before);
}

/** The report, each line of which has its Korean. */
function report(latest = '2026-12-01'): string[] {
	const problems = checkStandards(root, readBook(root).book, latest);
	for (const { message } of problems) expect(inKorean(message), message).not.toBe(message);
	return problems.map((problem) => formatProblem(problem)).sort();
}

test('Content as the guide asks has no report', () => {
	expect(report()).toEqual([]);
});

test('A page that is thin, or long, or much shorter in one language', () => {
	edit(file('ko'), '낱말 '.repeat(30), '');
	expect(report()).toEqual([expect.stringMatching(/^content\/docs\/ko.*: has 5\d\d words\. Write 600 or more/)]);
	edit(file('ko'), '낱말 ', '낱말 '.repeat(1000));
	expect(report()).toEqual([expect.stringMatching(/has 15\d\d words\. Shorten it to 1500/)]);
	edit(file('ko'), '낱말 '.repeat(500), '');
	expect(report()).toEqual([expect.stringMatching(/has \d+ words and content\/docs\/en.* 0\.\d\d times as many/)]);
});

test('A page without what every page has', () => {
	edit(file('en'), /<Goals>[\s\S]*<\/Goals>/, '');
	edit(file('en'), /<SourceNote[^>]*\/>/, '');
	edit(file('en'), /description: .*/, `description: ${'Very '.repeat(40)}long.`);
	expect(report()).toEqual([
		`${file('en')} · description: has 205 characters. Shorten it to 160.`,
		`${file('en')} · references: are empty, and there is no <SourceNote>. Name a document that the page rests on.`,
		`${file('en')}: has no <Goals>. Add it.`,
	]);
});

test('A page with more boxes than a reader bears', () => {
	edit(file('en'), '<ThenNow id="function-ends" />', '<ThenNow id="function-ends" />\n\n'.repeat(3));
	expect(report()).toEqual([`${file('en')}: has 3 boxes. Keep the 2 beliefs that readers really hold.`]);
});

test.each([
	['ko', '이것을 통해 배웁니다.', '‘~(으)로’'],
	['en', 'Just do it.', 'the sentence without it'],
])('A turn that the guide does not use, in %s: its line and what to write', (locale, text, instead) => {
	edit(file(locale), '## Two', `${text}\n\n## Two`);
	expect(report()).toEqual([expect.stringContaining(`is not how the guide writes. Write ${instead}`)]);
	expect(report()[0]).toMatch(/ · line \d+: /);
});

test('The same in data and in interface strings, but not in what readers type or others write', () => {
	edit('content/terms/faas.yaml', '함수를 올리는 모델입니다.', '다양한 함수를 올리는 모델입니다.');
	edit('content/terms/faas.yaml', 'aliases: { ko: []', 'aliases: { ko: [다양한 함수]');
	expect(report()).toEqual([expect.stringMatching(/^content\/terms\/faas\.yaml · summary\.ko: “다양한 함수를/)]);
});

test('A list of turns that is no list, and one with a broken expression', () => {
	write('content/_voice.yaml', "ko:\n  - { find: '(', instead: x }\nen: []\n");
	expect(report()).toEqual([expect.stringContaining('ko.0.find: "(" is not a regular expression')]);
	write('content/_voice.yaml', 'ko: [\n');
	expect(report()).toEqual([expect.stringContaining('is not valid YAML')]);
});

test('What no page shows, and two pages in one place', () => {
	edit(file('en'), '<Sample id="hello" />', '');
	edit(file('ko'), '<Sample id="hello" />', '');
	for (const locale of ['ko', 'en']) write(`content/docs/${locale}/serverless/twin.mdx`, read(file(locale)));
	expect(report().filter((line) => !line.includes('SelfCheck'))).toEqual([
		'content/docs/en/serverless/twin.mdx · sidebar.order: 1 is the place of content/docs/en/serverless/state.mdx. Take another.',
		'content/docs/ko/serverless/twin.mdx · sidebar.order: 1 is the place of content/docs/ko/serverless/state.mdx. Take another.',
		'content/samples/hello/sample.yaml: is on no page. Show it on one, or delete it.',
	]);
});

test('A correction that no page treats, by a box or by its section', () => {
	const correction = 'content/corrections/function-ends.yaml';
	const unboxed = (locale: string) => edit(file(locale), '<ThenNow id="function-ends" />', '');
	unboxed('ko');
	unboxed('en');
	expect(report()).toEqual([]);
	edit(correction, 'cloud-course-notes#faas', 'cloud-course-notes#history');
	expect(report()).toEqual([
		`${correction}: is treated on no page. Show it with <ThenNow>, or name its section in the <SourceNote> of the page that explains it.`,
	]);
});

test('A day that has not come, and a source younger than its check', () => {
	edit('content/facts/lambda-timeout-max.yaml', "source: { title", "source: { date: '2026-11-28', title");
	expect(report('2026-11-19').toSorted()).toEqual(
		expect.arrayContaining([
			'content/facts/lambda-timeout-max.yaml · checked: 2026-11-20 has not come yet. Write the day you looked.',
			'content/facts/lambda-timeout-max.yaml · source.date: 2026-11-28 is after 2026-11-20, the day it was checked. Correct one.',
		]),
	);
	expect(latestDay(new Date('2026-11-30T11:00:00Z'))).toBe('2026-12-01');
});

test('A table with a nameless column', () => {
	edit(file('en'), '## Two', '| | b |\n| --- | --- |\n| 1 | 2 |\n\n## Two');
	expect(report()).toEqual([
		expect.stringMatching(/^content\/docs\/en.* · line \d+: has a column without a head\. Name what/),
	]);
});

test('A diagram drawn with a fault names the file, the fault, the drawing and the remedy', () => {
	edit('content/diagrams/one-call.yaml', 'en: Function }', 'en: Functionfunctionfunctionfunctionfunction }');
	expect(report()).toEqual([
		expect.stringMatching(
			/^content\/diagrams\/one-call\.yaml: "Functionf\w+" is broken in function \((wide|tall), en\)\. Move a box or shorten a label/,
		),
	]);
});
