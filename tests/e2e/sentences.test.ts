/**
 * What a figure, a term and their notes leave in a sentence when it is copied, searched or read in another view: the
 * sentence, and nothing else.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { formatFigure } from '../../src/domain/figure/format.ts';
import type { Locale } from '../../src/model/constants.ts';
import type { Fact } from '../../src/model/schemas/fact.ts';
import { expect, test } from './guide.ts';

const PAGES = [
	'ko/serverless/cold-start',
	'en/serverless/duration',
	'ko/serverless/faas-unpacked',
	'en/serverless/cost',
];

/** A figure as it is printed, with plain spaces. */
function figureOf(fact: string, locale: Locale) {
	const { value, unit } = parse(readFileSync(`content/facts/${fact}.yaml`, 'utf8')) as Fact;
	return formatFigure({ value, unit }, locale);
}

/** Quotes and spaces as the reader types them. */
const typed = (text: string) =>
	text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll('\u00a0', ' ').trim();

/** The paragraphs of a page that hold a figure, as their writer wrote them. */
function writtenWithFigures(path: string): string[] {
	const locale = path.slice(0, 2) as Locale;
	return readFileSync(`content/docs/${path}.mdx`, 'utf8')
		.split('\n')
		.filter((line) => line.includes('<Fact ') && !/^\s*(?:[|>#*-]|\d+\.)/.test(line))
		.map((line) =>
			typed(
				line
					.replaceAll(/<Fact id="([^"]+)" ?\/>/g, (_, fact: string) => figureOf(fact, locale))
					.replaceAll(/<Term id="[^"]+">(.*?)<\/Term>/g, '$1')
					.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
					.replaceAll(/[`*]/g, ''),
			),
		);
}

/** What a reader gets who marks each paragraph that holds a figure. */
const markedWithFigures = (page: Page) =>
	page.evaluate(() => {
		const selection = getSelection()!;
		return [...document.querySelectorAll('.sl-markdown-content > p:has(.fact)')].map((paragraph) => {
			selection.selectAllChildren(paragraph);
			return selection.toString();
		});
	});

for (const path of PAGES) {
	test(`A paragraph of ${path} is copied as it was written`, async ({ page }) => {
		const written = writtenWithFigures(path);
		expect(written.length).toBeGreaterThan(1);
		await page.goto(`${path}/`);
		expect((await markedWithFigures(page)).map(typed)).toEqual(written);
	});

	test(`Words around the figures of ${path} are found in the page`, async ({ page }) => {
		await page.goto(`${path}/`);
		const sought = writtenWithFigures(path).flatMap((text) =>
			[...text.matchAll(/\S+ \S*\d\S*(?: \S+)?/g)].map(([words]) => words),
		);
		expect(sought.length).toBeGreaterThan(4);
		const missed = await page.evaluate((list) => {
			const find = window as unknown as {
				find(text: string, exact: boolean, back: boolean, wrap: boolean): boolean;
			};
			return list.filter((words) => {
				getSelection()!.removeAllRanges();
				return !find.find(words, false, false, true);
			});
		}, sought);
		expect(missed).toEqual([]);
	});
}

test.describe('In the reader view', { tag: '@chromium' }, () => {
	// The reader’s script is the test’s own, which the page’s policy does not know.
	test.use({ bypassCSP: true });

	for (const path of PAGES)
		test(`${path} keeps every figure and shows no note or card`, async ({ page }) => {
			await page.goto(`${path}/`);
			await page.addScriptTag({ path: 'node_modules/@mozilla/readability/Readability.js' });
			const { text, cards } = await page.evaluate(() => {
				const copy = document.cloneNode(true) as Document;
				const cards = copy.querySelectorAll('.word-card');
				for (const card of cards) card.append('[note]');
				const { Readability } = window as unknown as {
					Readability: new (page: Document) => { parse(): { textContent: string } };
				};
				return { text: new Readability(copy).parse().textContent, cards: cards.length };
			});
			expect(cards).toBeGreaterThan(4);
			expect(text).not.toContain('[note]');
			const kept = typed(text).replaceAll(/\s+/g, ' ');
			expect(writtenWithFigures(path).filter((written) => !kept.includes(written))).toEqual([]);
		});
});
