/** What Starlight does by itself must still work although `content/` stands at the root (starlight-at-root.ts). */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { type Locale, LOCALES, CHAPTERS, chapters, glossary } from '../../src/model/constants.ts';
import {
	attribute,
	below,
	bilingual,
	linksOf,
	named,
	type Page,
	pageAt,
	read,
	textOf,
	written,
} from './site.ts';

const WORDS: Record<
	Locale,
	Record<'skip' | 'edit' | 'updated' | 'next' | 'previous' | 'search' | 'contents' | 'note', string>
> = {
	ko: {
		skip: '콘텐츠로 이동',
		edit: '페이지 편집',
		updated: '마지막 업데이트:',
		next: '다음 페이지',
		previous: '이전 페이지',
		search: '검색',
		contents: '목차',
		note: '참고',
	},
	en: {
		skip: 'Skip to content',
		edit: 'Edit page',
		updated: 'Last updated:',
		next: 'Next',
		previous: 'Previous',
		search: 'Search',
		contents: 'On this page',
		note: 'Note',
	},
};
const source = ({ locale, below }: Page) => `content/docs/${locale}/${below}.mdx`;

describe.each(LOCALES)('The sidebar in %s', (locale) => {
	const page = pageAt(locale, 'serverless/cold-start');
	const sidebar = select('nav.sidebar', page.tree)!;
	const links = selectAll('a', sidebar).map((link) => attribute(link, 'href')!);

	test('has the chapters in reading order, the glossary before the reference, named in its language', () => {
		const present = CHAPTERS.filter((chapter) =>
			written.some(({ below }) => below!.startsWith(`${chapter}/`)),
		);
		const names: string[] = present.map((chapter) => chapters[chapter][locale]);
		names.splice(present.includes('reference') ? -1 : names.length, 0, glossary[locale]);
		const top = selectAll('.top-level > li', sidebar).map((item) => textOf(select('summary', item) ?? item));
		expect(top).toEqual(names);
	});

	test('has every page of the chapter that is read, in the order that the pages give, and links to the others', () => {
		for (const chapter of CHAPTERS) {
			const all = written.filter((one) => one.locale === locale && one.below!.startsWith(`${chapter}/`));
			const order = (one: Page) =>
				Number(
					/^sidebar:.*order: (\d+)|^  order: (\d+)/m
						.exec(readFileSync(source(one), 'utf8'))
						?.slice(1)
						.find(Boolean),
				);
			if (all.length === 0) continue;
			const own = selectAll('nav.sidebar a', all[0]!.tree).map((link) => attribute(link, 'href')!);
			const root = pageAt(locale, chapter).path;
			const expected = all.toSorted((a, b) => order(a) - order(b)).map(({ path }) => path);
			expect(own.filter((href) => href.startsWith(root))).toEqual(expected);
			expect(links.filter((href) => href.startsWith(root))).toEqual(
				chapter === 'serverless' ? expected : [root],
			);
		}
	});

	test('marks the page that is read', () => {
		const current = selectAll('a[aria-current="page"]', sidebar).map((link) => attribute(link, 'href'));
		expect(current).toEqual([page.path]);
	});

	test('marks the glossary on its terms and on their map', () => {
		for (const below of ['glossary/cold-start', 'glossary/map']) {
			const own = select('nav.sidebar', pageAt(locale, below).tree)!;
			const marked = selectAll('a[aria-current]', own).map((link) => attribute(link, 'href'));
			expect(marked, below).toEqual([pageAt(locale, 'glossary').path]);
		}
	});
});

test('The pages before and after a page are its neighbours in the book, the glossary before the reference', () => {
	const listed = (page: Page) =>
		selectAll('nav.sidebar details a', page.tree).map((link) => attribute(link, 'href')!);
	const orders = LOCALES.map((locale) =>
		CHAPTERS.flatMap((chapter) => {
			const one = written.find((page) => page.locale === locale && page.below!.startsWith(`${chapter}/`));
			const before = chapter === 'reference' ? [pageAt(locale, 'glossary').path] : [];
			return one ? [...before, ...listed(one)] : [];
		}),
	);
	for (const page of written) {
		const links = orders[LOCALES.indexOf(page.locale!)]!;
		const at = links.indexOf(page.path);
		const neighbour = (relation: string) => {
			const link = named(page, 'a').find((one) => attribute(one, 'rel') === relation);
			return link && attribute(link, 'href');
		};
		expect([neighbour('prev'), neighbour('next')], page.file).toEqual([links[at - 1], links[at + 1]]);
	}
});

test('Every written page says when it was last changed, as git has it', () => {
	const tracked = execFileSync('git', ['ls-files', 'content/docs'], { encoding: 'utf8' }).split('\n');
	const pages = written.filter((page) => tracked.includes(source(page)));
	expect(pages.length).toBeGreaterThan(0);
	for (const page of pages) {
		const footer = select('footer.guide-footer', page.tree)!;
		const time = select('time', footer);
		expect(time, page.file).toBeTruthy();
		expect(textOf(footer)).toContain(WORDS[page.locale!].updated);
		const committed = execFileSync('git', ['log', '-1', '--format=%ct', '--', source(page)], {
			encoding: 'utf8',
		});
		expect(new Date(attribute(time!, 'dateTime')!).getTime(), page.file).toBe(Number(committed) * 1000);
	}
});

test('Every written page links to its own source for editing, and that file is there', () => {
	for (const page of written) {
		const edit = named(page, 'a').find((link) => textOf(link) === WORDS[page.locale!].edit);
		expect(attribute(edit!, 'href'), page.file).toMatch(
			new RegExp(`^https://github\\.com/[^/]+/[^/]+/edit/main/${source(page)}$`),
		);
		expect(existsSync(source(page))).toBe(true);
	}
});

describe.each(LOCALES)('Words of the frame in %s', (locale) => {
	const page = pageAt(locale, 'serverless/cold-start');
	const words = WORDS[locale];

	test('skip link, search, table of contents and pagination are in its language', () => {
		expect(textOf(select('.sl-skip-link', page.tree)!)).toBe(words.skip);
		expect(textOf(select('[data-search-open] .search-open-label', page.tree)!)).toBe(words.search);
		expect(selectAll('h2', page.tree).map(textOf)).toContain(words.contents);
		expect(textOf(select('a[rel="next"]', page.tree)!)).toContain(words.next);
		expect(textOf(select('a[rel="prev"]', page.tree)!)).toContain(words.previous);
	});

	test('anchors of headings are labelled in its language', () => {
		const label = textOf(select('.sl-anchor-link .sr-only', page.tree)!);
		expect(label).toMatch(locale === 'ko' ? /^섹션 제목: “/ : /^Section titled “/);
	});
});

test('Asides are labelled in the language of their page', ({ skip }) => {
	const asides = bilingual.flatMap((page) =>
		selectAll('.starlight-aside--note', page.tree).map((aside) => ({ page, aside })),
	);
	skip(asides.length === 0, 'No page has an aside: the guide says such things in its own boxes.');
	for (const { page, aside } of asides)
		expect(attribute(aside, 'ariaLabel'), page.file).toBe(WORDS[page.locale!].note);
});

test('The table of contents of a page lists its sections and their parts', () => {
	for (const page of written.filter(({ below }) => !below!.startsWith('reference/'))) {
		const contents = named(page, 'starlight-toc')[0]!;
		const listed = below(contents).flatMap((link) =>
			link.tagName === 'a' ? [attribute(link, 'href')!.slice(1)] : [],
		);
		const headings = below(named(page, 'main')[0]!).filter(
			({ tagName }) => tagName === 'h2' || tagName === 'h3',
		);
		expect(listed, page.file).toEqual(['_top', ...headings.map((heading) => attribute(heading, 'id'))]);
	}
});

test('Code is coloured by Expressive Code, in both themes', () => {
	const page = bilingual.find(({ html }) => html.includes('expressive-code'))!;
	expect(page).toBeDefined();
	const styles = linksOf(page, 'stylesheet').map((link) =>
		read(attribute(link, 'href')!.replace(/^.*\/_astro/, '_astro')),
	);
	expect(page.html + styles.join('')).toMatch(
		/data-theme=['"]?(?:github-)?dark[\s\S]*data-theme=['"]?(?:github-)?light|data-theme=['"]?(?:github-)?light/,
	);
});
