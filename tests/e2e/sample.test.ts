import type { Page } from '@playwright/test';
import { en, expect, test } from './guide.ts';
import { REFUSALS, refuseStorage } from './refused-storage.ts';

const PAGE = 'en/serverless/cost/';
const NEXT_PAGE = 'en/serverless/state/';
const choices = (page: Page) => page.getByRole('group', { name: en['guide.sample.language'] });
const choose = (page: Page, language: string) =>
	choices(page).first().getByRole('radio', { name: language }).check({ force: true });

async function expectLanguage(page: Page, language: string, file: string) {
	const chosen = choices(page).getByRole('radio', { name: language });
	for (const choice of await chosen.all()) await expect(choice).toBeChecked();
	const shown = page
		.locator('guide-sample')
		.getByText(/^main\./)
		.filter({ visible: true });
	await expect(shown).toHaveText(Array.from({ length: await chosen.count() }, () => file));
}

test('A language chosen in one sample is that of all, on the next page and in other tabs', async ({
	page,
	context,
}) => {
	await page.goto(PAGE);
	const other = await context.newPage();
	await other.goto(PAGE);
	await expectLanguage(page, 'TypeScript', 'main.ts');
	await choose(page, 'Python');
	await expectLanguage(page, 'Python', 'main.py');
	await expectLanguage(other, 'Python', 'main.py');
	await page.goto(NEXT_PAGE);
	await expectLanguage(page, 'Python', 'main.py');
});

test('The language is chosen by keyboard', async ({ page }) => {
	await page.goto(PAGE);
	await choices(page).first().getByRole('radio', { name: 'TypeScript' }).focus();
	await page.keyboard.press('ArrowRight');
	await expectLanguage(page, 'Python', 'main.py');
});

for (const refusal of REFUSALS)
	test(`Where storage is ${refusal}, a language can be chosen all the same`, async ({ page }) => {
		await refuseStorage(page, refusal);
		await page.goto(PAGE);
		await choose(page, 'Python');
		await expectLanguage(page, 'Python', 'main.py');
	});

test.describe('Without JavaScript', { tag: '@chromium' }, () => {
	test.use({ javaScriptEnabled: false });
	test('every language can be read', async ({ page }) => {
		await page.goto(PAGE);
		await choose(page, 'Python');
		await expect(page.locator('guide-sample').first().getByText('main.py')).toBeVisible();
		await expect(page.locator('guide-sample').first().getByText('main.ts')).toBeHidden();
	});
});
