import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { LOCALES, CHAPTERS, chapters, glossary } from '../../src/model/constants.ts';
import { attribute, bilingual, textOf, written } from './site.ts';

describe.each(LOCALES)('The map of the book in %s', (locale) => {
	const home = bilingual.find((page) => page.locale === locale && page.below === '')!;
	const map = select('.book-map', home.tree)!;
	const numbers = selectAll('.book-map-number', map).map((number) => Number(textOf(number)));

	test('lists the chapters that have pages and the glossary, under the numbers that their figures carry', () => {
		const present = CHAPTERS.filter((chapter) =>
			written.some(({ below }) => below!.startsWith(`${chapter}/`)),
		);
		const expected = [glossary, ...present.map((chapter) => chapters[chapter])].map(({ number }) => number);
		expect(numbers).toEqual(expected.toSorted((a, b) => a - b));
	});

	test('leads from the name of a chapter to the chapter’s own page', () => {
		const links = selectAll('h3 a', map).map((link) => attribute(link, 'href'));
		const own = bilingual.filter((page) => page.locale === locale && /^(?!search)[a-z]+$/.test(page.below!));
		expect(links.toSorted()).toEqual(own.map(({ path }) => path).toSorted());
	});

	test('says why numbers are skipped, where they are', () => {
		const skipped = numbers.some((number, index) => number !== index + 1);
		expect(select('.book-map-note', map) !== undefined).toBe(skipped);
	});

	test('counts the pages of each chapter, one page as one', () => {
		for (const chapter of selectAll('ol > li', map)) {
			const pages = selectAll('ul > li', chapter).length;
			if (pages === 0) continue;
			const many = pages === 1 ? 'page' : 'pages';
			const size = locale === 'ko' ? `페이지 ${pages}개` : `${pages} ${many}`;
			expect(textOf(select('h3 small', chapter)!)).toBe(size);
		}
	});
});
