import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { attribute, BASE, DIST, fileAt, has, linksOf, named, onSite, pages, read, SITE } from '../site.ts';

const anchors = new Map(
	pages.map((page) => [
		page.file,
		new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? [])),
	]),
);

test('Every link on every page leads to a page, and every anchor to an element of it', () => {
	const broken = pages.flatMap((page) =>
		named(page, 'a', 'area').flatMap((link) => {
			const href = attribute(link, 'href');
			if (href === undefined) return [];
			const url = onSite(href, page);
			if (!url) return [];
			const file = fileAt(url.pathname);
			if (!file) return [`${page.file}: ${href} leads nowhere`];
			const anchor = decodeURIComponent(url.hash.slice(1));
			const known = !anchor || anchor === '_top' || anchors.get(file)?.has(anchor);
			return known ? [] : [`${page.file}: ${href} names no element of ${file}`];
		}),
	);
	expect([...new Set(broken)]).toEqual([]);
});

test('Every address with a folder behind it ends with a slash, so that no host needs to redirect', () => {
	const bare = pages.flatMap((page) =>
		named(page, 'a')
			.map((link) => onSite(attribute(link, 'href') ?? '', page)?.pathname)
			.filter((path) => path && !path.endsWith('/') && !/\.\w+$/.test(path)),
	);
	expect([...new Set(bare)]).toEqual([]);
});

test('Every style, script, font, picture and icon of every page is there', () => {
	const lost = pages.flatMap((page) =>
		[
			...[
				'stylesheet',
				'preload',
				'modulepreload',
				'icon',
				'apple-touch-icon',
				'manifest',
				'sitemap',
			].flatMap((relation) => linksOf(page, relation).map((link) => attribute(link, 'href')!)),
			...named(page, 'script', 'img', 'source', 'iframe').flatMap(
				(element) => attribute(element, 'src') ?? [],
			),
		]
			.filter((href) => !href.startsWith('data:'))
			.filter((href) => !onSite(href, page) || !fileAt(onSite(href, page)!.pathname))
			.map((href) => `${page.file}: ${href}`),
	);
	expect([...new Set(lost)]).toEqual([]);
});

/** The addresses in url() of a style, from where it stands; data and anchors fetch nothing. */
const addressesIn = (css: string, from: string) =>
	[...css.matchAll(/url\(\s*["']?(?!data:|#)([^"')]+)/g)].map(([, address]) => new URL(address!, from).href);

test('Every url() in every style, in files and in pages, is there or is data', () => {
	// All there are: what a script brings in later no page names.
	const sheets = globSync('**/*.css', { cwd: DIST }).map((file) => file.split(sep).join('/'));
	const addresses = new Set([
		...sheets.flatMap((file) => addressesIn(read(file), new URL(BASE + file, SITE).href)),
		...pages.flatMap((page) =>
			[...page.html.matchAll(/<style[^>]*>([^<]*)/g)].flatMap(([, css]) =>
				addressesIn(css!, new URL(page.path, SITE).href),
			),
		),
	]);
	const fonts = [...addresses].filter((address) => address.endsWith('.woff2'));
	expect(fonts.length, 'fonts, which the styles of all pages name').toBeGreaterThan(10);
	const lost = [...addresses].filter(
		(address) => new URL(address).origin !== new URL(SITE).origin || !fileAt(new URL(address).pathname),
	);
	expect(lost).toEqual([]);
});

test('Nothing that a page runs or applies names another host', () => {
	const scripts = new Set(
		pages.flatMap((page) => named(page, 'script').flatMap((one) => attribute(one, 'src') ?? [])),
	);
	const sources = [...scripts].map((src) => read(src.slice(BASE.length)));
	const loads = sources.flatMap((source) => [
		...source.matchAll(/(?:fetch|import|src\s*=)\s*\(?\s*["'`](https?:\/\/[^"'`]+)/g),
	]);
	expect(loads.map(([found]) => found)).toEqual([]);
});

test('Links away say so, and open with no script', () => {
	const away = pages.flatMap((page) =>
		named(page, 'a')
			.filter((link) => !onSite(attribute(link, 'href') ?? '', page))
			.map((link) => attribute(link, 'href')!),
	);
	expect(away.filter((href) => !/^https?:/.test(href))).toEqual([]);
	expect(has('index.html')).toBe(true);
});
