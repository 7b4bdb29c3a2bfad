import type { Page } from '@playwright/test';
import { axe } from '../e2e/axe.ts';
import { en, expect, ko, test } from '../e2e/guide.ts';
import { expectTheme } from '../e2e/theme.ts';

async function violations(page: Page): Promise<string[]> {
	const { violations: found } = await axe(page).analyze();
	return found.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target }) => `${id} (${help}) at ${target.join(' ')}`),
	);
}

for (const [colorScheme, width, tag] of [
	['light', 1280, '@firefox'],
	['light', 360, '@firefox-full'],
	['dark', 1280, '@firefox-full'],
	['dark', 360, '@firefox'],
] as const)
	test.describe(`In the ${colorScheme} theme, ${width} pixels wide, axe finds nothing in`, { tag }, () => {
		test.use({ colorScheme, viewport: { width, height: 740 } });

		test('the search dialog: empty, recent searches, results, nothing found', async ({ page }) => {
			await page.goto('ko/serverless/state/');
			await page.keyboard.press('Control+k');
			await expect(page.getByRole('dialog')).toBeVisible();
			await expectTheme(page, colorScheme);
			expect(await violations(page)).toEqual([]);
			const field = page.getByRole('combobox', { name: ko['guide.search.query'], exact: true });
			await field.fill('콜드 스타트');
			await expect(page.getByRole('dialog').getByRole('option').nth(3)).toBeVisible();
			await field.press('ArrowDown');
			expect(await violations(page)).toEqual([]);
			await page.evaluate(() =>
				localStorage.setItem('guide.recent-queries', '{"format":1,"queries":["상태"]}'),
			);
			await field.fill('');
			await expect(page.getByRole('dialog').getByRole('option')).toHaveText(['상태']);
			expect(await violations(page)).toEqual([]);
			await field.fill('없는단어뷁뷁');
			await expect(page.getByRole('dialog').getByRole('status')).toContainText('없습니다');
			expect(await violations(page)).toEqual([]);
		});

		test('the results page', async ({ page }) => {
			await page.goto('en/search/?q=cold%20start');
			await expect(
				page.getByRole('heading', { name: en['guide.search.groupPages'], exact: true }),
			).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});
	});

test('What can be pressed is 44 pixels high, and the dialog fits 360 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('ko/');
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: ko['guide.search.query'], exact: true }).fill('서버');
	const dialog = page.getByRole('dialog');
	// The number of results is told when the last of them stand.
	await expect(dialog.locator('[data-search-notes]')).not.toBeEmpty();
	// All at once, because the pages found come after the terms and replace the options.
	const heights = await dialog
		.getByRole('button')
		.or(dialog.getByRole('option'))
		.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
	expect(heights.length).toBeGreaterThan(4);
	expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
	expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});
