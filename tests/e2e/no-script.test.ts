import { expect, ko, test } from './guide.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, hasTouch: true });

test('On a phone the contents of the book open without script', async ({ page }) => {
	await page.goto('ko/serverless/cold-start/');
	await page.getByRole('button', { name: '메뉴' }).tap();
	const glossary = page.locator('nav.sidebar').getByRole('link', { name: ko['guide.glossary.title'] });
	await glossary.tap();
	await expect(page).toHaveURL(/\/ko\/glossary\/$/);
});

test('The search says that it needs script and offers no field', async ({ page }) => {
	await page.goto('ko/glossary/faas/');
	await page.getByRole('link', { name: ko['guide.search.label'], exact: true }).tap();
	await expect(page).toHaveURL(/\/ko\/search\/$/);
	// Playwright reads no text inside noscript.
	expect(await page.content()).toContain(ko['guide.search.needsScript']);
	await expect(page.getByRole('textbox')).toHaveCount(0);
});
