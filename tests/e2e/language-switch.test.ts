import { expect, test } from './guide.ts';

test('The language switch keeps the page and the heading', async ({ page }) => {
	await page.goto('ko/serverless/cold-start/');
	const contents = page.getByRole('navigation', { name: '목차' });
	await contents.getByRole('link').nth(3).click();
	const { pathname, hash } = new URL(page.url());
	expect(hash.length).toBeGreaterThan(2);
	await page.getByRole('link', { name: 'English', exact: true }).first().click();
	await page.waitForURL(/\/en\//);
	expect(new URL(page.url()).pathname).toBe(pathname.replace('/ko/', '/en/'));
	expect(new URL(page.url()).hash).toBe(hash);
	await expect(page.locator(hash)).toBeInViewport();
	await page.getByRole('link', { name: '한국어', exact: true }).first().click();
	await page.waitForURL(/\/ko\//);
	expect(new URL(page.url()).hash).toBe(hash);
});

test.describe('On a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
	test('the switch is in the menu', async ({ page }) => {
		await page.goto('en/glossary/cold-start/');
		await page.getByRole('button', { name: 'Menu' }).tap();
		await page.getByRole('link', { name: '한국어', exact: true }).filter({ visible: true }).tap();
		await expect(page).toHaveURL(/\/ko\/glossary\/cold-start\/$/);
	});
});

test.describe('Without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the switch keeps the page', async ({ page }) => {
		await page.goto('en/serverless/state/');
		await page.getByRole('link', { name: '한국어', exact: true }).first().click();
		await expect(page).toHaveURL(/\/ko\/serverless\/state\/$/);
	});
});
