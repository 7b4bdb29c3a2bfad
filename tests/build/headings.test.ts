import { expect, test } from 'vitest';
import { attribute, below, found, missing, named, type Page, pageAt, textOf, written } from './site.ts';

/** All headings of a page's main part, the title among them. */
const headingsOf = (page: Page) =>
	below(named(page, 'main')[0]!).filter(({ tagName }) => /^h[1-6]$/.test(tagName));

test('The headings of a page have the same ids in both languages, in the same order', () => {
	for (const page of written.filter(({ locale }) => locale === 'ko')) {
		const ids = (one: typeof page) =>
			headingsOf(one).map((heading) => [heading.tagName, attribute(heading, 'id')]);
		expect(ids(page), page.file).toEqual(ids(pageAt('en', page.below!)));
	}
});

test('Ids of headings are made of the English heading, so that links can be read', () => {
	const sections = written.flatMap((page) => headingsOf(page).filter(({ tagName }) => tagName !== 'h1'));
	const ids = sections.map((heading) => attribute(heading, 'id'));
	expect(ids.length).toBeGreaterThan(100);
	expect(ids.filter((id) => !/^[a-z0-9]+(-+[a-z0-9]+)*$/.test(id ?? ''))).toEqual([]);
});

test('Every page has one first heading, and it is the title', () => {
	for (const page of [...found, ...missing]) {
		const first = named(page, 'h1');
		expect(first, page.file).toHaveLength(1);
		expect(textOf(first[0]!)).not.toBe('');
		if (page.below)
			expect(/<title>([^<]*)/.exec(page.html)![1]!.replaceAll('&amp;', '&')).toContain(textOf(first[0]!));
	}
});

test('Headings go down one level at a time', () => {
	const jumps = [...found, ...missing].flatMap((page) => {
		const levels = headingsOf(page).map(({ tagName }) => Number(tagName[1]));
		const jumped = levels.some((level, index) => index > 0 && level > levels[index - 1]! + 1);
		return jumped ? [`${page.file}: ${levels.join(' ')}`] : [];
	});
	expect(jumps).toEqual([]);
});

test('No heading is empty', () => {
	const empty = found.flatMap((page) =>
		headingsOf(page)
			.filter((heading) => textOf(heading) === '')
			.map(() => page.file),
	);
	expect(empty).toEqual([]);
});
