import { expect, test } from './guide.ts';

for (const [locale, name, words, wanted] of [
	['ko', '검색', '콜드 스타트', /\/ko\/(serverless|glossary)\/cold-start\//],
	['en', 'Search', 'cold start', /\/en\/(serverless|glossary)\/cold-start\//],
] as const)
	test(`Search in ${locale} opens, finds “${words}” in its own language, and closes`, async ({ page }) => {
		await page.goto(`${locale}/`);
		await page.getByRole('button', { name }).first().click();
		const dialog = page.getByRole('dialog', { name });
		await expect(dialog).toBeVisible();
		await dialog
			.getByRole('textbox')
			.or(dialog.getByRole('searchbox'))
			.or(dialog.getByRole('combobox'))
			.first()
			.fill(words);
		const results = dialog.getByRole('link').filter({ visible: true });
		await expect(results.first()).toBeVisible({ timeout: 15_000 });
		const addresses = await results.evaluateAll((links) =>
			links.map((link) => (link as HTMLAnchorElement).pathname),
		);
		expect(addresses.slice(0, 5).some((address) => wanted.test(address))).toBe(true);
		expect(addresses.filter((address) => !address.includes(`/${locale}/`))).toEqual([]);
		await page.keyboard.press('Escape');
		if (await dialog.isVisible()) await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	});

test('Search opens by its keys', async ({ page }) => {
	await page.goto('en/serverless/state/');
	await page.keyboard.press('ControlOrMeta+k');
	await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
});
