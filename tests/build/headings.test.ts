import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { attribute, bilingual, found, missing, named, pageAt, textOf, written } from './site.ts';

const headingsOf = (page: (typeof bilingual)[number]) =>
	selectAll('.sl-markdown-content > .sl-heading-wrapper :is(h2, h3, h4), .sl-markdown-content > :is(h2, h3, h4)', page.tree);

test('The headings of a page have the same ids in both languages, in the same order', () => {
	for (const page of written.filter(({ locale }) => locale === 'ko')) {
		const ids = (one: typeof page) => headingsOf(one).map((heading) => attribute(heading, 'id'));
		expect(ids(page), page.file).toEqual(ids(pageAt('en', page.below!)));
	}
});

test('Ids of headings are made of the English heading, so that links can be read', () => {
	const ids = written.filter(({ locale }) => locale === 'ko').flatMap((page) => headingsOf(page).map((heading) => attribute(heading, 'id')!));
	expect(ids.length).toBeGreaterThan(100);
	expect(ids.filter((id) => !/^[a-z0-9]+(-+[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test('Every page has one first heading, and it is the title', () => {
	for (const page of [...found, ...missing]) {
		const first = named(page, 'h1');
		expect(first, page.file).toHaveLength(1);
		expect(textOf(first[0]!)).not.toBe('');
		if (page.below) expect(textOf(select('title', page.tree)!)).toContain(textOf(first[0]!));
	}
});

test('Headings go down one level at a time', () => {
	const jumps = bilingual.flatMap((page) => {
		const levels = selectAll('main :is(h1, h2, h3, h4, h5, h6)', page.tree).map(({ tagName }) => Number(tagName[1]));
		return levels.some((level, index) => index > 0 && level > levels[index - 1]! + 1) ? [`${page.file}: ${levels.join(' ')}`] : [];
	});
	expect(jumps).toEqual([]);
});

test('A section has a name and something under it', () => {
	const empty = written.flatMap((page) => headingsOf(page).filter((heading) => textOf(heading) === '').map(() => page.file));
	expect(empty).toEqual([]);
});
