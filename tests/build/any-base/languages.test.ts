import { describe, expect, test } from 'vitest';
import { localePath, otherLocale } from '../../../src/model/paths.ts';
import { LOCALES } from '../../../src/model/constants.ts';
import {
	attribute,
	BASE,
	bilingual,
	fileAt,
	found,
	has,
	linksOf,
	missing,
	named,
	pageAt,
	SITE,
	textOf,
	titleOf,
} from '../site.ts';

const address = (path: string) => new URL(path, SITE).href;
const alternates = (page: (typeof found)[number]) =>
	Object.fromEntries(
		linksOf(page, 'alternate')
			.filter((link) => attribute(link, 'hrefLang'))
			.map((link) => [attribute(link, 'hrefLang')!, attribute(link, 'href')!]),
	);

test('Both languages have the same paths', () => {
	const [ko, en] = LOCALES.map((locale) =>
		bilingual.filter((page) => page.locale === locale).map(({ below }) => below),
	);
	expect(ko!.length).toBeGreaterThanOrEqual(18);
	expect(en).toEqual(ko);
});

test('Every page says in which language it is', () => {
	for (const page of bilingual)
		expect(/<html[^>]* lang="([^"]+)"/.exec(page.html)?.[1], page.file).toBe(page.locale);
});

test('Every page names its own address as the canonical one', () => {
	const wrong = found.filter((page) => {
		const links = linksOf(page, 'canonical');
		return links.length !== 1 || attribute(links[0]!, 'href') !== address(page.path);
	});
	expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('Every page names itself and its counterpart by language', () => {
	const wrong = bilingual.filter((page) =>
		LOCALES.some((locale) => alternates(page)[locale] !== address(localePath(BASE, locale, page.below))),
	);
	expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('Pages name each other: what one calls its alternate calls it back', () => {
	const byAddress = new Map(found.map((page) => [address(page.path), page]));
	const oneSided = found.flatMap((page) =>
		Object.entries(alternates(page))
			.filter(
				([, href]) => !Object.values(alternates(byAddress.get(href)!) ?? {}).includes(address(page.path)),
			)
			.map(([language, href]) => `${page.file}: ${language} ${href} does not name it`),
	);
	expect(oneSided).toEqual([]);
});

test('For readers of other languages there is one address per page', () => {
	for (const page of bilingual) {
		const chosen = alternates(page)['x-default']!;
		expect(fileAt(new URL(chosen).pathname), page.file).toBeDefined();
		expect(chosen).toBe(alternates(pageAt(otherLocale(page.locale!), page.below!))['x-default']);
	}
});

test('Readers of other languages are led as the door leads them: through it, or to English', () => {
	for (const page of bilingual)
		expect(alternates(page)['x-default'], page.file).toBe(
			address(page.below === '' ? BASE : localePath(BASE, 'en', page.below)),
		);
});

test('The language switch of every page leads to the same page in the other language', () => {
	const wrong = bilingual.filter((page) => {
		const other = otherLocale(page.locale!);
		const links = named(page, 'a').filter((link) => textOf(link) === { ko: '한국어', en: 'English' }[other]);
		const target = localePath(BASE, other, page.below);
		return (
			links.length === 0 ||
			links.some(
				(link) =>
					attribute(link, 'href') !== target ||
					attribute(link, 'hrefLang') !== other ||
					attribute(link, 'lang') !== other,
			)
		);
	});
	expect(wrong.map(({ file }) => file)).toEqual([]);
});

describe('Missing addresses', () => {
	test.each(['404.html', 'ko/404.html', 'en/404.html'])('%s is there, for hosts that look for it', (file) => {
		expect(has(file)).toBe(true);
	});

	test('have a page in each language that leads home', () => {
		for (const page of missing) {
			const homes = LOCALES.filter((locale) => !page.locale || page.locale === locale);
			for (const locale of homes)
				expect(named(page, 'a').map((link) => attribute(link, 'href'))).toContain(localePath(BASE, locale));
		}
	});

	test('are answered in the reader’s language', () => {
		const titleAt = (file: string) => titleOf(missing.find((page) => page.file === file)!);
		expect(titleAt('ko/404.html')).toMatch(/[가-힣]/);
		expect(titleAt('en/404.html')).toMatch(/^[A-Za-z ]+$/);
	});
});

test('The door at the root offers both languages without script', () => {
	const door = found.find(({ file }) => file === 'index.html')!;
	const links = named(door, 'a').map((link) => attribute(link, 'href'));
	expect(links).toEqual(LOCALES.map((locale) => localePath(BASE, locale)));
});
