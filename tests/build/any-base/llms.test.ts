import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/model/constants.ts';
import { attribute, BASE, below, read, SITE, terms, textOf, titleOf, written } from '../site.ts';

const absolute = (path: string) => new URL(path, SITE).href;
/** Markdown without its code. */
const withoutCode = (markdown: string) =>
	markdown.replaceAll(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2$/gm, '').replaceAll(/`[^`\n]*`/g, '');

test('The text for language models at the root names both languages', () => {
	for (const locale of LOCALES)
		expect(read('llms.txt')).toContain(`(${absolute(`${BASE}${locale}/llms.txt`)})`);
});

describe.each(LOCALES)('In %s', (locale) => {
	const own = written.filter((page) => page.locale === locale);
	const ownTerms = terms.filter((page) => page.locale === locale);
	const list = read(`${locale}/llms.txt`);
	const full = read(`${locale}/llms-full.txt`);

	test('llms.txt has the form of https://llmstxt.org: a title, a summary, lists of links', () => {
		expect(list).toMatch(/^# .+\n\n> .+\n\n/);
		expect(list.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
	});

	test('llms.txt names every page and every term once, with its title and what it says', () => {
		const lines = list.split('\n');
		const wrong = [...own, ...ownTerms].filter((page) => {
			const naming = lines.filter((line) => line.includes(`(${absolute(page.path)})`));
			return (
				naming.length !== 1 || !naming[0]!.startsWith(`- [${titleOf(page)}](`) || !/\): \S/.test(naming[0]!)
			);
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
		expect(lines.some((line) => line.includes(`(${absolute(`${BASE}${locale}/llms-full.txt`)})`))).toBe(true);
	});

	test('llms-full.txt holds every page under its title, and its sections', () => {
		const lines = new Set(full.split('\n').map((line) => line.replaceAll(/[\\`*_]/g, '')));
		const wrong = own.filter((page) => {
			const prose = below(page.tree).find((element) =>
				attribute(element, 'className')?.includes('sl-markdown-content'),
			)!;
			const sections = below(prose).filter(({ tagName, properties }) => tagName === 'h2' && properties.id);
			return (
				!full.includes(`\n# ${titleOf(page)}\n\n<${absolute(page.path)}>\n`) ||
				sections.some((heading) => !lines.has(`## ${textOf(heading)}`.replaceAll(/[\\`*_]/g, '')))
			);
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
		expect(full.split('\n---\n')).toHaveLength(own.length + ownTerms.length);
	});

	test('llms-full.txt holds every term, and links that lead to the same place from anywhere', () => {
		const lacking = ownTerms.filter(
			(page) => !full.includes(`\n# ${titleOf(page)}\n\n<${absolute(page.path)}>\n`),
		);
		expect(lacking.map(({ path }) => path)).toEqual([]);
		expect(withoutCode(full).match(/\]\((?!https?:)[^)]*\)/g) ?? []).toEqual([]);
	});

	test('llms-full.txt holds no HTML, no marks of content files and nothing made for buttons', () => {
		const prose = withoutCode(full);
		expect(prose.match(/(?<!\\)<\/?[a-z][a-z0-9-]*(?:\s[^>]*)?>/gi) ?? []).toEqual([]);
		expect(prose.match(/\{\{[^}]*\}\}|\bundefined\b|\[object Object\]/g) ?? []).toEqual([]);
		for (const left of [
			'show source',
			'출처 보기',
			'섹션 제목:',
			'Section titled',
			'클립보드로 복사',
			'Copy to clipboard',
		])
			expect(prose).not.toContain(left);
	});

	test('llms-full.txt says nothing twice in a row', () => {
		const blocks = full.split(/\n\n+/).map((block) => block.trim());
		expect(blocks.filter((block, index) => block.length > 40 && block === blocks[index - 1])).toEqual([]);
	});
});
