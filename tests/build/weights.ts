import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { FACES } from '../../src/build/fonts/faces.ts';
import { attribute, BASE, DIST, linksOf, named, type Page, read } from './site.ts';
import { drawnOn, sheetsOf, typeOf } from './styles.ts';

/** Bytes after compression as hosts do it on the way. */
export const compress = (text: string) =>
	brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

const sizes = new Map<string, number>();
/** Bytes of a built text file on the wire, by its address. */
export function sizeAt(href: string): number {
	const size = sizes.get(href) ?? compress(read(href.slice(BASE.length)));
	sizes.set(href, size);
	return size;
}

/** The scripts a page fetches at once: those it names, and what they import at the top. */
export function scriptsOf(page: Page): Set<string> {
	const all = new Set<string>();
	const add = (href: string) => {
		if (all.has(href)) return;
		all.add(href);
		for (const [, path] of read(href.slice(BASE.length)).matchAll(
			/(?:^|[;}\s])import\s*(?:[\w*{},$\s]+from\s*)?["'](\.[^"']+)["']/g,
		))
			add(new URL(path!, new URL(href, 'http://host')).pathname);
	};
	for (const script of named(page, 'script')) {
		const src = attribute(script, 'src');
		if (src) add(src);
		else if (attribute(script, 'type') === 'module' && script.children[0]?.type === 'text')
			for (const [, path] of script.children[0].value.matchAll(
				/(?:^|[;}\s])import\s*(?:[\w*{},$\s]+from\s*)?["']([./][^"']+)["']/g,
			))
				add(new URL(path!, new URL(page.path, 'http://host')).pathname);
	}
	return all;
}

/** The font files that a page fetches before its reader opens anything: of faces that claim a character the last. */
export function fontsOf(page: Page): Set<string> {
	const drawn = drawnOn(page);
	const { faces } = typeOf(page);
	const files = new Set<string>();
	for (const { role, family, weight } of FACES) {
		const own = faces.filter((face) => face.family === family && face.weight === weight);
		for (const one of drawn[role]) {
			const source = own.findLast(({ covers }) => covers(one.codePointAt(0)!))?.source;
			if (source && !source.startsWith('data:')) files.add(source);
		}
	}
	return files;
}

/** Bytes on the wire by kind. */
export interface Weight {
	doc: number;
	css: number;
	fonts: number;
	js: number;
	/** Icons, pictures and what else stands beside the text. */
	other: number;
}

/** What visits of pages in a row bring, each file once. */
export function weigh(pages: readonly Page[]): Weight {
	const once = (hrefs: Iterable<string>) => [...new Set(hrefs)];
	const sum = (hrefs: Iterable<string>) => once(hrefs).reduce((total, href) => total + sizeAt(href), 0);
	const bytes = (files: Iterable<string>) =>
		once(files).reduce((total, file) => total + statSync(join(DIST, file)).size, 0);
	const small = (page: Page) =>
		[...linksOf(page, 'icon'), ...linksOf(page, 'manifest')].map((link) => attribute(link, 'href')!);
	const pictures = (page: Page) =>
		named(page, 'img').map((image) => attribute(image, 'src')!.slice(BASE.length));
	return {
		doc: pages.reduce((total, { html }) => total + compress(html), 0),
		css: sum(pages.flatMap(sheetsOf)),
		fonts: bytes(pages.flatMap((page) => [...fontsOf(page)])),
		js: sum(pages.flatMap((page) => [...scriptsOf(page)])),
		other: sum(pages.flatMap(small)) + bytes(pages.flatMap(pictures)),
	};
}

/** All of a weight, or all but fonts, which come after the text can be read. */
export const inAll = ({ doc, css, js, other, fonts }: Weight) => doc + css + js + other + fonts;
export const withoutFonts = (weight: Weight) => inAll(weight) - weight.fonts;
