import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { CHAPTERS, chapters, LOCALES } from '../../src/model/constants.ts';
import { attribute, bilingual, metaOf, pageAt, textOf, titleOf, written } from './site.ts';

describe.each(LOCALES)('In %s', (locale) => {
	const pagesOf = (chapter: string) =>
		written.filter((page) => page.locale === locale && page.below!.startsWith(`${chapter}/`));
	const present = CHAPTERS.filter((chapter) => pagesOf(chapter).length > 0);

	test('every chapter that has pages has one of its own, and no other has', () => {
		const own = bilingual.filter((page) => page.locale === locale && /^[a-z]+$/.test(page.below!));
		const found = own.map(({ below }) => below!).filter((below) => !['glossary', 'search'].includes(below));
		expect(found.toSorted()).toEqual(present.toSorted());
		for (const chapter of present) expect(titleOf(pageAt(locale, chapter))).toBe(chapters[chapter][locale]);
	});

	test('it lists the chapter’s pages in the order of the sidebar, with what each says', () => {
		for (const chapter of present) {
			const page = pageAt(locale, chapter);
			const inSidebar = selectAll('nav.sidebar a', page.tree)
				.map((link) => attribute(link, 'href')!)
				.filter((href) => href.startsWith(page.path));
			const entries = selectAll('.chapter-pages > li', page.tree);
			expect(entries.map((entry) => attribute(selectAll('a', entry)[0]!, 'href'))).toEqual(inSidebar);
			const said = pagesOf(chapter).map((one) => metaOf(one, 'description')!.replaceAll(/\s+/g, ' '));
			expect(entries.map((entry) => textOf(selectAll('p', entry)[0]!)).toSorted()).toEqual(said.toSorted());
		}
	});

	test('the name of the chapter over a page leads there', () => {
		for (const chapter of present)
			for (const page of pagesOf(chapter)) {
				const links = selectAll('.page-title-chapter a', page.tree).map((link) => attribute(link, 'href'));
				expect(links, page.file).toEqual([pageAt(locale, chapter).path]);
			}
	});
});
