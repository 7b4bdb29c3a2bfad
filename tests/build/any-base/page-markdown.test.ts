import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOCALES } from '../../../src/model/constants.ts';
import {
	attribute,
	bilingual,
	has,
	linksOf,
	type Page,
	pages,
	read,
	SITE,
	titleOf,
	written,
} from '../site.ts';

/** The pages that are there to be read; the search is a tool. */
const readable = bilingual.filter(({ below }) => below !== 'search');
const fileOf = ({ file }: Page) => file.replace(/html$/, 'md');
const linkedBy = (page: Page) =>
	linksOf(page, 'alternate')
		.filter((link) => attribute(link, 'type') === 'text/markdown')
		.map((link) => attribute(link, 'href'));

/** A file's head and its text without code. */
function partsOf(page: Page) {
	const [, head, text] = /^---\n(.*?)---\n\n(.*)$/s.exec(read(fileOf(page)))!;
	const withoutCode = text!
		.replaceAll(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2$/gm, '')
		.replaceAll(/(`+)[^`][\s\S]*?\1/g, '');
	return { head: parse(head!) as Record<string, string>, text: text!, withoutCode };
}

/** What a text holds of a pattern, with the file. */
const leftovers = (page: Page, pattern: RegExp) =>
	(partsOf(page).withoutCode.match(pattern) ?? []).map((left) => `${fileOf(page)}: ${left}`);

test('Only pages that are there to be read name their Markdown, and each names the file beside it', () => {
	const wrong = pages.filter((page) => {
		const expected = readable.includes(page) ? [`${page.path}index.md`] : [];
		return String(linkedBy(page)) !== String(expected) || has(fileOf(page)) !== expected.length > 0;
	});
	expect(wrong.map(({ file }) => file)).toEqual([]);
});

describe.each(LOCALES)('In %s', (locale) => {
	const own = readable.filter((page) => page.locale === locale);

	test('every file says in its head what it is', () => {
		expect(own.length).toBeGreaterThan(100);
		const wrong = own.filter((page) => {
			const { head, text } = partsOf(page);
			return (
				head.title !== titleOf(page) ||
				head.canonical !== new URL(page.path, SITE).href ||
				head.language !== locale ||
				!text.startsWith(`# ${titleOf(page)}\n\n`) ||
				text.length < 100
			);
		});
		expect(wrong.map(fileOf)).toEqual([]);
	});

	test('a page of prose says when it was last changed', () => {
		const undated = written.filter(
			(page) => page.locale === locale && !/^\d{4}-\d{2}-\d{2}$/.test(partsOf(page).head.date ?? ''),
		);
		expect(undated.map(fileOf)).toEqual([]);
	});

	test('no file holds HTML, marks of content files or what stands for nothing', () => {
		expect(own.flatMap((page) => leftovers(page, /(?<!\\)<\/?[a-z][a-z0-9-]*(?:\s[^>]*)?>/gi))).toEqual([]);
		expect(
			own.flatMap((page) => leftovers(page, /\{\{[^}]*\}\}|\bundefined\b|\[object Object\]|\bNaN\b|&\w+;/g)),
		).toEqual([]);
		expect(own.flatMap((page) => leftovers(page, /\]\((?!https?:)[^)]*\)|(?<!\\)\[\]\(/g))).toEqual([]);
	});

	test('the answers to the questions stand at the end, once each', () => {
		const heading = { ko: '## 점검 문항의 정답과 이유', en: '## Answers to the self-check' }[locale];
		const wrong = own.filter((page) => {
			const questions = page.html.match(/class="question"/g)?.length ?? 0;
			const [, answers = '', ...more] = partsOf(page).text.split(`\n${heading}\n`);
			return (answers.match(/^### \d+\.$/gm)?.length ?? 0) !== questions || more.length > 0;
		});
		expect(wrong.map(fileOf)).toEqual([]);
	});
});
