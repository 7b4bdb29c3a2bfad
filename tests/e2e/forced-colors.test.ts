import { expect, ko, test } from './guide.ts';

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

/** Any colour of the reader's own, as the browser resolves it. */
const systemColour = (name: string) => {
	const probe = document.body.appendChild(document.createElement('i'));
	probe.style.color = name;
	const { color } = getComputedStyle(probe);
	probe.remove();
	return color;
};

test('In forced colours the lines of the map are drawn in the reader’s ink', async ({ page }) => {
	await page.goto('ko/glossary/map/?term=faas');
	const lines = page.locator('.term-map-picture path');
	await expect(lines.first()).toBeVisible();
	const ink = await page.evaluate(systemColour, 'CanvasText');
	const inks = await lines.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).stroke));
	expect([...new Set(inks)]).toEqual([ink]);
});

test('In forced colours the part that is read is marked in the contents', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('ko/serverless/cold-start/');
	const current = page.getByRole('navigation', { name: '목차' }).locator('a[aria-current="true"]');
	await expect(current).toHaveCount(1);
	const bar = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((link) => getComputedStyle(link, '::before').borderInlineStartWidth);
	expect(await bar('starlight-toc a[aria-current="true"]')).toBe('3px');
	expect(await bar('starlight-toc a:not([aria-current])')).toBe('0px');
});

test('In forced colours one result of the search is marked, and only one', async ({ page }) => {
	await page.goto('ko/glossary/faas/');
	await page.keyboard.press('Control+k');
	const dialog = page.getByRole('dialog', { name: ko['guide.search.label'], exact: true });
	await dialog.getByRole('combobox').fill('faas');
	await expect(dialog.getByRole('option').nth(1)).toBeVisible();
	await page.keyboard.press('ArrowDown');
	const bars = await dialog
		.getByRole('option')
		.evaluateAll((options) => options.map((option) => getComputedStyle(option).borderInlineStartColor));
	const canvas = await page.evaluate(systemColour, 'Canvas');
	expect(bars.filter((bar) => bar !== canvas)).toHaveLength(1);
});

test('In forced colours the field that has the focus shows it', async ({ page }) => {
	await page.goto('ko/search/');
	const form = page.locator('guide-search-page').getByRole('search');
	await form.getByRole('textbox').focus();
	expect(await form.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
});

test('In forced colours the picture on the home page is drawn in the reader’s colours', async ({ page }) => {
	await page.goto('ko/');
	const own = await Promise.all(
		['CanvasText', 'Canvas', 'LinkText', 'GrayText'].map((name) => page.evaluate(systemColour, name)),
	);
	const inks = await page.locator('svg.landscape:visible').evaluate((picture) =>
		[...picture.querySelectorAll('path, text, circle, rect')]
			.filter((shape) => !shape.closest('pattern'))
			.flatMap((shape) => {
				const { fill, stroke } = getComputedStyle(shape);
				return [fill, stroke];
			}),
	);
	expect(inks.length).toBeGreaterThan(20);
	expect(
		[...new Set(inks)].filter((ink) => !/^(none|url|rgba\(0, 0, 0, 0\))/.test(ink) && !own.includes(ink)),
	).toEqual([]);
});
