import { expect, test } from './guide.ts';

for (const [locale, language] of [
	['ko-KR', 'ko'],
	['en-GB', 'en'],
	['fr-FR', 'en'],
] as const)
	test.describe(() => {
		test.use({ locale });
		test(`The door sends a browser that asks for ${locale} to /${language}/`, async ({ page }) => {
			await page.goto('./');
			await expect(page).toHaveURL(new RegExp(`/${language}/$`));
			await expect(page.locator('html')).toHaveAttribute('lang', language);
		});
	});

test.describe(() => {
	test.use({ locale: 'ko-KR' });
	test('The door remembers the language a reader chose', async ({ page }) => {
		await page.goto('./');
		await page.getByRole('link', { name: 'English', exact: true }).first().click();
		await expect(page).toHaveURL(/\/en\/$/);
		await page.goto('./');
		await expect(page).toHaveURL(/\/en\/$/);
	});

	test('The way back leads past the door, not into it', async ({ page }) => {
		await page.goto('en/');
		await page.goto('./');
		await expect(page).toHaveURL(/\/ko\/$/);
		await page.goBack();
		await expect(page).toHaveURL(/\/en\/$/);
	});
});

test.describe(() => {
	test.use({ javaScriptEnabled: false });
	test('The door offers both languages without JavaScript', async ({ page }) => {
		await page.goto('./');
		await expect(page.getByRole('link', { name: /한국어/ })).toBeVisible();
		await page.getByRole('link', { name: /English/ }).click();
		await expect(page).toHaveURL(/\/en\/$/);
	});
});
