import { expect, ko, test } from './guide.ts';

for (const path of ['ko/glossary/', 'en/serverless/cold-start/', 'ko/glossary/map/', 'ko/search/'])
	test(`Nothing that is hidden on ${path} takes up room`, async ({ page }) => {
		await page.goto(path);
		const shown = await page
			.locator('[hidden]')
			.evaluateAll((all) =>
				all.filter((one) => one.getClientRects().length > 0).map((one) => one.outerHTML.slice(0, 80)),
			);
		expect(shown).toEqual([]);
	});

test.describe('At 400 % zoom of a window of 1280 px', { tag: '@chromium' }, () => {
	test.use({ viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 });
	test('the search dialog shows a whole result', async ({ page }) => {
		await page.goto('ko/glossary/faas/');
		await page.keyboard.press('Control+k');
		const dialog = page.getByRole('dialog', { name: ko['guide.search.label'], exact: true });
		await dialog.getByRole('combobox').fill('faas');
		await expect(dialog.getByRole('option').first()).toBeInViewport({ ratio: 1 });
	});
});

test('What is aimed at in the frame and beside headings is 24 px wide and high', async ({ page }) => {
	await page.goto('ko/serverless/cold-start/');
	const small = await page
		.locator('.sl-anchor-link, .footer-meta a, .language-link, .page-title a')
		.evaluateAll((links) =>
			links
				.filter((link) => link.checkVisibility())
				.flatMap((link) => {
					link.scrollIntoView({ block: 'center' });
					const { left, top, width, height } = link.getBoundingClientRect();
					const [x, y] = [left + width / 2, top + height / 2];
					// A target may be larger than its box.
					const misses = [
						[x - 11.5, y],
						[x + 11.5, y],
						[x, y - 11.5],
						[x, y + 11.5],
					].filter(([across, down]) => !link.contains(document.elementFromPoint(across!, down!)));
					return misses.length > 0 ? [link.outerHTML.slice(0, 120)] : [];
				}),
		);
	expect(small).toEqual([]);
});

test.describe('In a browser without popovers', { tag: '@chromium' }, () => {
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
				delete (HTMLElement.prototype as unknown as Record<string, unknown>)[name];
		});
		const rename = (text: string) =>
			text
				.replaceAll('selector(:popover-open)', 'selector(:popover-unknown)')
				.replaceAll(/ popover(target)?(?==|>| )/g, ' data-unknown$1');
		await page.route(/\/$|\.css$/, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: rename(await response.text()) });
		});
	});
	test('sources and terms stand in a list below the text', async ({ page }) => {
		await page.goto('ko/serverless/cold-start/');
		await expect(page.getByText(ko['guide.notes.title'], { exact: true })).toBeVisible();
		await expect(page.locator('.fact-note').first()).toBeVisible();
		await expect(page.locator('.term-card').first()).toBeVisible();
		await page.getByRole('main').locator('a.term').first().hover();
		await page.getByRole('main').locator('a.term').first().click();
		await expect(page).toHaveURL(/\/glossary\/cold-start\/$/);
	});
});
