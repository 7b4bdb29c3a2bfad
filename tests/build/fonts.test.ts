import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { attribute, DIST, linksOf, type Page, pages, textsIn } from './site.ts';
import { type Face, typeOf } from './styles.ts';

const TEXT = 'Pretendard';
const TITLES = 'Gowun Batang';
/** Set in the face of code, which every machine has. */
const CODE = ['code', 'pre', 'kbd', 'samp'];
const LIMIT = 160_000;

/** The characters drawn below some nodes; white space needs no face. */
const drawn = (nodes: readonly Nodes[]) =>
	new Set(nodes.flatMap((node) => textsIn(node, CODE).flatMap(({ text }) => [...text.normalize('NFC')])).filter((one) => !/\s|\p{Cf}/u.test(one)));
const titlesOf = (page: Page): Element[] => typeOf(page).serif.flatMap((selector) => selectAll(selector, page.tree));
const facesOf = (page: Page, family: string) => typeOf(page).faces.filter((face) => face.family === family);
const bare = (page: Page, characters: Set<string>, family: string) =>
	[...characters].filter((one) => !facesOf(page, family).some((face) => face.covers(one.codePointAt(0)!)));

/** Where a character stands, for the report. */
function report(lacking: [Page, string[]][]): string[] {
	const files = new Map<string, string[]>();
	for (const [page, characters] of lacking)
		for (const one of characters) files.set(one, [...(files.get(one) ?? []), page.file]);
	return [...files].map(([one, where]) => `${one} U+${one.codePointAt(0)!.toString(16).toUpperCase()} on ${where.length} pages, such as ${where[0]}`);
}

test('Every page has both families, and their files are there', () => {
	for (const page of pages) {
		for (const family of [TEXT, TITLES]) expect(facesOf(page, family).length, page.file).toBeGreaterThan(0);
		expect(typeOf(page).serif.length, page.file).toBeGreaterThan(0);
	}
	const files = new Set(pages.flatMap((page) => typeOf(page).faces.map(({ file }) => file)));
	for (const file of files) expect(statSync(join(DIST, file)).size, file).toBeGreaterThan(500);
});

test('The text face covers every character of every page', () => {
	expect(report(pages.map((page) => [page, bare(page, drawn([page.tree]), TEXT)]))).toEqual([]);
});

test('The title face covers every character that is set in it', () => {
	expect(report(pages.map((page) => [page, bare(page, drawn(titlesOf(page)), TITLES)]))).toEqual([]);
});

test('No two files of a family hold the same character', () => {
	for (const family of [TEXT, TITLES]) {
		const faces = facesOf(pages.find(({ below }) => below === '')!, family);
		for (const code of [0x20, 0x41, 0x2019, 0xac00, 0xb2e4, 0xc11c])
			expect(faces.filter((face) => face.covers(code)).length, `${family} U+${code.toString(16)}`).toBeLessThanOrEqual(1);
	}
});

describe('A page fetches few fonts', () => {
	/** The files that drawing a page fetches, and those it fetches ahead. */
	function fetched(page: Page): Set<string> {
		const needs = (family: string, characters: Set<string>) =>
			facesOf(page, family).filter((face: Face) => [...characters].some((one) => face.covers(one.codePointAt(0)!)));
		const ahead = linksOf(page, 'preload').filter((link) => attribute(link, 'as') === 'font');
		return new Set([
			...[...needs(TEXT, drawn([page.tree])), ...needs(TITLES, drawn(titlesOf(page)))].map(({ file }) => file),
			...ahead.map((link) => attribute(link, 'href')!.replace(/^.*\/_astro\//, '_astro/')),
		]);
	}

	test('at most 160 kB, whatever it says', () => {
		const sizes = pages.map((page) => ({
			file: page.file,
			bytes: [...fetched(page)].reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0),
		}));
		const most = sizes.toSorted((a, b) => b.bytes - a.bytes)[0]!;
		console.log(`Most fonts: ${most.file}, ${(most.bytes / 1000).toFixed(1)} kB`);
		expect(sizes.filter(({ bytes }) => bytes > LIMIT).map(({ file, bytes }) => `${file}: ${bytes}`)).toEqual([]);
	});

	test('and ahead of time only files that it draws with', () => {
		const idle = pages.flatMap((page) => {
			const hrefs = linksOf(page, 'preload').map((link) => attribute(link, 'href')!);
			return hrefs
				.filter((href) => {
					const face = typeOf(page).faces.find(({ file }) => href.endsWith(file));
					const characters = drawn(face?.family === TITLES ? titlesOf(page) : [page.tree]);
					return !face || ![...characters].some((one) => face.covers(one.codePointAt(0)!));
				})
				.map((href) => `${page.file}: ${href}`);
		});
		expect(idle).toEqual([]);
	});
});

test('Text is readable before its face arrives', () => {
	const css = pages.flatMap((page) => typeOf(page).faces);
	expect(css.length).toBeGreaterThan(0);
	for (const page of pages.filter(({ below }) => below === 'serverless/cold-start'))
		expect(page.html).not.toMatch(/font-display:\s*block/);
});
