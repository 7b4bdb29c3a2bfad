import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';
import { REFUSALS, refuseStorage } from './refused-storage.ts';
import { expectTheme } from './theme.ts';

const PAGE = 'ko/glossary/faas/';
const NEXT_PAGE = 'ko/glossary/cold-start/';
const KEY = 'starlight-theme';
const select = (page: Page) => page.getByRole('combobox', { name: '테마 선택' }).filter({ visible: true });
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const keep = (page: Page, word: string) =>
	page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [KEY, word]);
/** The ink of code, as Expressive Code's themes have it. */
const CODE = { light: 'rgb(36, 41, 46)', dark: 'rgb(225, 228, 232)' };
/** The colour that the browser gives its own frame. */
const frameColour = (page: Page) =>
	page.evaluate(
		() =>
			[...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
				({ media }) => matchMedia(media).matches,
			)!.content,
	);

// Whatever a test finds kept, it has put there itself.
test.use({ colorScheme: null });

test('A chosen theme is kept, colours the browser’s frame, and can be given back to the system', async ({
	page,
}) => {
	await page.goto(PAGE);
	await expect(select(page)).toHaveValue('auto');
	await expectTheme(page, 'light');
	expect(await frameColour(page)).toBe('#faf7f0');
	await select(page).selectOption('dark');
	await expectTheme(page, 'dark');
	expect(await frameColour(page)).toBe('#10161f');
	await page.goto(NEXT_PAGE);
	await expectTheme(page, 'dark');
	await expect(select(page)).toHaveValue('dark');
	expect(await frameColour(page)).toBe('#10161f');
	await select(page).selectOption('auto');
	await expectTheme(page, 'light');
	expect(await kept(page)).toBeNull();
	expect(await frameColour(page)).toBe('#faf7f0');
});

test('Other tabs follow', async ({ page, context }) => {
	await page.goto(PAGE);
	const other = await context.newPage();
	await other.goto(NEXT_PAGE);
	await select(other).selectOption('dark');
	await expectTheme(page, 'dark');
	await expect(select(page)).toHaveValue('dark');
	await other.evaluate(() => localStorage.clear());
	await expectTheme(page, 'light');
});

for (const word of ['.{{{', 'auto', '{"theme":"dark"}', 'dark '])
	test(`What is kept as ${word} is no theme`, async ({ page }) => {
		await page.goto(PAGE);
		await keep(page, word);
		await page.reload();
		await expectTheme(page, 'light');
		await expect(select(page)).toHaveValue('auto');
		expect(await kept(page)).toBe(word);
		await select(page).selectOption('dark');
		await expectTheme(page, 'dark');
	});

for (const refusal of REFUSALS)
	test(`Where storage is ${refusal}, a page follows the system, and a choice holds until it is left`, async ({
		page,
	}) => {
		await refuseStorage(page, refusal);
		await page.goto(PAGE);
		await expectTheme(page, 'light');
		await select(page).selectOption('dark');
		await expectTheme(page, 'dark');
		await expect(select(page)).toHaveValue('dark');
		await page.goto(NEXT_PAGE);
		await expectTheme(page, 'light');
	});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`With a ${colorScheme} system`, { tag: '@chromium' }, () => {
		test.use({ colorScheme });
		test('a page without a choice follows, at once when the system changes', async ({ page }) => {
			await page.goto(PAGE);
			await expectTheme(page, colorScheme);
			const other = colorScheme === 'light' ? 'dark' : 'light';
			await page.emulateMedia({ colorScheme: other });
			await expectTheme(page, other);
			await select(page).selectOption(colorScheme);
			await expectTheme(page, colorScheme);
		});
		test('a printed page is light', async ({ page }) => {
			await page.goto(PAGE);
			await select(page).selectOption('dark');
			await page.emulateMedia({ media: 'print' });
			await expectTheme(page, 'light');
		});
	});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`Without JavaScript, with a ${colorScheme} system`, { tag: '@chromium' }, () => {
		test.use({ javaScriptEnabled: false, colorScheme });
		test('a page follows the system, code included, and offers no choice', async ({ page }) => {
			await page.goto('ko/serverless/state/');
			await expectTheme(page, colorScheme);
			await expect(page.locator('.expressive-code code').first()).toHaveCSS('color', CODE[colorScheme]);
			await expect(select(page)).toHaveCount(0);
		});
	});
