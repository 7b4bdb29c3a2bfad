import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { attribute, bilingual, DIST, isCode, linksOf, type Page, pages, textsIn } from './site.ts';
import { cssOf, typeOf } from './styles.ts';

const TEXT = 'Pretendard';
const TITLES = 'Gowun Batang';

/** The characters drawn below some nodes; white space needs no face. */
const drawn = (nodes: readonly Nodes[]) => {
	const text = nodes.flatMap((node) => textsIn(node, isCode)).join('');
	return new Set([...text.normalize('NFC')].filter((one) => !/\s|\p{Cf}/u.test(one)));
};
const titlesOf = (page: Page): Element[] =>
	typeOf(page).serif.flatMap((selector) => selectAll(selector, page.tree));
/** What each family draws on a page, folded parts included. */
const work = new Map(
	pages.map((page) => [page, { [TEXT]: drawn([page.tree]), [TITLES]: drawn(titlesOf(page)) }]),
);
const facesOf = (page: Page, family: string) => typeOf(page).faces.filter((face) => face.family === family);
const bare = (page: Page, family: typeof TEXT | typeof TITLES) =>
	[...work.get(page)![family]].filter(
		(one) => !facesOf(page, family).some((face) => face.covers(one.codePointAt(0)!)),
	);

/** Where a character stands, for the report. */
function report(lacking: [Page, string[]][]): string[] {
	const files = new Map<string, string[]>();
	for (const [page, characters] of lacking)
		for (const one of characters) files.set(one, [...(files.get(one) ?? []), page.file]);
	return [...files].map(
		([one, where]) =>
			`${one} U+${one.codePointAt(0)!.toString(16).toUpperCase()} on ${where.length} pages, such as ${where[0]}`,
	);
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
	expect(report(pages.map((page) => [page, bare(page, TEXT)]))).toEqual([]);
});

test('The title face covers every character that is set in it', () => {
	expect(report(pages.map((page) => [page, bare(page, TITLES)]))).toEqual([]);
});

test('No page asks for a font ahead of time, which would hold its first paint back', () => {
	const ahead = pages.filter((page) =>
		linksOf(page, 'preload').some((link) => attribute(link, 'as') === 'font'),
	);
	expect(ahead.map(({ file }) => file)).toEqual([]);
});

test('Text is readable before its face arrives', () => {
	const rules = bilingual.map((page) => cssOf(page).match(/@font-face\s*\{[^}]*url\([^}]*\}/g)!);
	for (const rule of new Set(rules.flat())) expect(rule).toMatch(/font-display:\s*swap/);
});
