import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import type { Element, Nodes } from 'hast';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { hangulInEnglish } from '../../src/build/fonts/characters.ts';
import { findCommon } from '../../src/build/fonts/common.ts';
import { COMMON_FILE } from '../../src/build/fonts/faces.ts';
import { attribute, bilingual, DIST, isCode, linksOf, type Page, pages, textsIn, written } from './site.ts';
import { drawnOn, type Face, sheetTextsOf, typeOf } from './styles.ts';

const TEXT = 'Pretendard';
const TITLES = 'Gowun Batang';
/** Signs that Pretendard has not, and a face of the machine draws. */
const MACHINE = '⊂';

/** The characters drawn below some nodes; white space needs no face. */
const drawn = (nodes: readonly Nodes[]) => {
	const text = nodes.flatMap((node) => textsIn(node, isCode)).join('');
	const characters = [...text.normalize('NFC')];
	return new Set(characters.filter((one) => !/\s|\p{Cf}/u.test(one) && !MACHINE.includes(one)));
};
const titlesOf = (page: Page): Element[] =>
	typeOf(page).serif.flatMap((selector) => selectAll(selector, page.tree));
/** What each family draws on a page, folded parts included. */
const work = new Map(
	pages.map((page) => [page, { [TEXT]: drawn([page.tree]), [TITLES]: drawn(titlesOf(page)) }]),
);
const facesOf = (page: Page, family: string) => typeOf(page).faces.filter((face) => face.family === family);

const fonts = new Map<string, Font>();
/** The font that a face fetches or has in the page. */
function fontOf({ source }: Face): Font {
	const known = fonts.get(source);
	if (known) return known;
	const data = /^data:font\/woff2;base64,(.+)$/.exec(source)?.[1];
	const font = create(data ? Buffer.from(data, 'base64') : readFileSync(join(DIST, source))) as Font;
	fonts.set(source, font);
	return font;
}

/** What of a family's work no font draws: of the faces that claim a character the last is asked. */
const bare = (page: Page, family: typeof TEXT | typeof TITLES, weight: string) => {
	const faces = facesOf(page, family).filter((face) => face.weight.split(' ').includes(weight));
	return [...work.get(page)![family]].filter((one) => {
		const code = one.codePointAt(0)!;
		const face = faces.findLast(({ covers }) => covers(code));
		return !face || !fontOf(face).hasGlyphForCodePoint(code);
	});
};

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

test('Every page has both families', () => {
	for (const page of pages) {
		for (const family of [TEXT, TITLES]) expect(facesOf(page, family).length, page.file).toBeGreaterThan(0);
		expect(typeOf(page).serif.length, page.file).toBeGreaterThan(0);
	}
});

test.each(['400', '700'])('The text face of weight %s draws every character of every page', (weight) => {
	expect(report(pages.map((page) => [page, bare(page, TEXT, weight)]))).toEqual([]);
});

test('The title face draws every character that is set in it', () => {
	expect(report(pages.map((page) => [page, bare(page, TITLES, '700')]))).toEqual([]);
});

test('No page asks for a font ahead of time, which would hold its first paint back', () => {
	const ahead = pages.filter((page) =>
		linksOf(page, 'preload').some((link) => attribute(link, 'as') === 'font'),
	);
	expect(ahead.map(({ file }) => file)).toEqual([]);
});

test('Text is readable before its face arrives', () => {
	const texts = new Set(bilingual.flatMap(sheetTextsOf));
	const rules = [...texts].flatMap((css) => css.match(/@font-face\s*\{[^}]*url\([^}]*\}/g) ?? []);
	expect(rules.length).toBeGreaterThan(30);
	expect(rules.filter((rule) => !/font-display:\s*swap/.test(rule))).toEqual([]);
});

test('The list of common syllables is not out of date', () => {
	const isWritten = new Set(written.map(({ file }) => file));
	const korean = bilingual
		.filter(({ locale }) => locale === 'ko')
		.map((page) => ({ written: isWritten.has(page.file), drawn: drawnOn(page) }));
	const fresh = findCommon(korean, hangulInEnglish('.'));
	const kept = JSON.parse(readFileSync(COMMON_FILE, 'utf8')) as typeof fresh;
	/** How many syllables the pages have to bring themselves. */
	const own = (common: typeof fresh) =>
		(['text', 'bold', 'title'] as const).flatMap((role) => {
			const shared = new Set(common[role].join(''));
			return korean.flatMap(({ drawn }) =>
				[...drawn[role]].filter((one) => /[가-힣]/.test(one) && !shared.has(one)),
			);
		}).length;
	const more = own(kept) / own(fresh);
	expect(more, 'times what a new list would leave; `npm run fonts` writes one').toBeLessThan(1.2);
});
