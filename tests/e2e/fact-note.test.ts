import type { Page } from '@playwright/test';
import { expect, isInside, test } from './guide.ts';

const facts = (page: Page) =>
	page.getByRole('main').getByRole('button', { name: /\(show source\)|show source/ });
/** What is open above the page. */
const note = (page: Page) => page.locator('[popover]:popover-open');

test('A figure’s note opens by keyboard and shows sentence, source and day', async ({ page }) => {
	await page.goto('en/serverless/cold-start/');
	const fact = facts(page).first();
	await fact.focus();
	await page.keyboard.press('Enter');
	await expect(note(page)).toBeVisible();
	await expect(note(page).getByRole('link')).toHaveAttribute('href', /^https:\/\//);
	await expect(note(page)).toContainText(/checked \d{1,2} \w+ 20\d\d/);
	const figure = ((await fact.textContent()) ?? '').replace(/\s*\(?show source\)?\s*$/, '');
	await expect(note(page)).toContainText(figure.trim());
	await page.keyboard.press('Tab');
	await expect(note(page).getByRole('link')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(note(page)).toHaveCount(0);
	await expect(fact).toBeFocused();
});

test('A note closes when the reader clicks elsewhere', async ({ page }) => {
	await page.goto('en/serverless/cold-start/');
	await facts(page).first().click();
	await expect(note(page)).toBeVisible();
	await page.getByRole('heading', { level: 1 }).click();
	await expect(note(page)).toHaveCount(0);
});

test('A Korean reader reads the figure and its day in Korean', async ({ page }) => {
	await page.goto('ko/serverless/cold-start/');
	await page.getByRole('main').getByRole('button', { name: /출처/ }).first().click();
	await expect(note(page)).toContainText(/20\d\d년 \d{1,2}월 \d{1,2}일/);
});

test.describe('On a phone', () => {
	test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });
	test('every note is inside the window', async ({ page }) => {
		await page.goto('en/serverless/cold-start/');
		expect(await facts(page).count()).toBeGreaterThan(1);
		for (const fact of await facts(page).all()) {
			await fact.tap();
			await expect(note(page)).toBeVisible();
			expect(await isInside(page, await note(page).boundingBox()), String(await fact.textContent())).toBe(
				true,
			);
			await page.keyboard.press('Escape');
		}
	});
});

test.describe('Without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the note opens too', async ({ page }) => {
		await page.goto('en/serverless/cold-start/');
		await facts(page).first().click();
		await expect(note(page).getByRole('link')).toBeVisible();
	});
});
