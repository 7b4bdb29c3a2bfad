import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';
import { contrastOnWhite } from './contrast.ts';

/** A page of every kind that has something of its own to print. */
const PAGES = [
	'ko/',
	'ko/serverless/cold-start/',
	'en/serverless/state/',
	'ko/foundations/shared-responsibility/',
	'ko/glossary/',
	'en/glossary/cold-start/',
	'ko/glossary/map/?term=faas',
	'en/serverless/',
];

/** The words on paper in an ink paler than 4.5:1 on white, with that ink. */
async function paleWords(page: Page): Promise<string[]> {
	const inks = await page.evaluate(() => {
		const found = new Map<string, string>();
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const text = walker.currentNode.textContent!.trim();
			const element = walker.currentNode.parentElement!;
			if (!text || !element.checkVisibility() || element.closest('.sr-only, script, style')) continue;
			const { color, fill, printColorAdjust } = getComputedStyle(element);
			// Printed on its own ground.
			if (printColorAdjust === 'exact') continue;
			found.set(element instanceof SVGElement ? fill : color, text.slice(0, 40));
		}
		return [...found];
	});
	return inks.filter(([ink]) => contrastOnWhite(ink) < 4.5).map(([ink, text]) => `${text}: ${ink}`);
}

for (const path of PAGES)
	test(`${path} is printed in dark ink from the dark theme, without what only a screen can work`, async ({
		page,
	}) => {
		await page.addInitScript(() => localStorage.setItem('starlight-theme', 'dark'));
		await page.goto(path);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(250, 247, 240)');
		expect(await paleWords(page)).toEqual([]);
		// The mark of a source prints as its number, the box of an option is there to be ticked.
		const worked = page.locator(
			'button:not(.fact-mark), select, input:not(fieldset input), dialog, [role="tab"], [role="search"]',
		);
		expect(
			await worked.evaluateAll((all) =>
				all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 120)),
			),
		).toEqual([]);
	});

test('Without script a page is printed with its answers unfolded, and unfolds nothing on the screen', async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage({ baseURL: baseURL!, javaScriptEnabled: false });
	await page.goto('en/serverless/state/');
	const answers = page.locator('.reasons .reason');
	const seen = () => answers.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
	expect(await seen()).toBe(0);
	await page.emulateMedia({ media: 'print' });
	expect(await seen()).toBe(await answers.count());
	await page.emulateMedia({ media: 'screen' });
	expect(await seen()).toBe(0);
	await page.close();
});

test('On paper there is the page and neither header, sidebar, contents nor what is pressed in the footer', async ({
	page,
}) => {
	await page.goto('en/serverless/state/');
	await page.emulateMedia({ media: 'print' });
	const frame = 'header.header, nav, .right-sidebar, .sidebar-pane, .pagination-links, .footer-meta a';
	const printed = (selector: string) =>
		page
			.locator(selector)
			.evaluateAll((all) =>
				all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80)),
			);
	expect(await printed(frame)).toEqual([]);
	expect(await printed('main h1')).toHaveLength(1);
});
