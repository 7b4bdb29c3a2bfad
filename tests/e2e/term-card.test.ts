import type { Page } from '@playwright/test';
import { expect, isInside, test } from './guide.ts';

/** The first term of a page of prose, its card, and the words around them. */
function firstTerm(page: Page) {
	const main = page.getByRole('main');
	return { term: main.locator('a.term').first(), card: page.getByRole('tooltip') };
}

test.beforeEach(({ page }) => page.goto('ko/serverless/cold-start/').then(() => undefined));

test('A term’s card opens on hover and shows its names, class and meaning', async ({ page }) => {
	const { term, card } = firstTerm(page);
	await expect(card).toBeHidden();
	await term.hover();
	await expect(card).toBeVisible();
	await expect(card).toContainText('콜드 스타트');
	await expect(card).toContainText('cold start');
	await expect(card).toContainText('동작 방식');
});

test('It stays while the pointer is on the card and goes when it leaves', async ({ page }) => {
	const { term, card } = firstTerm(page);
	await term.hover();
	const box = (await card.boundingBox())!;
	await page.mouse.move(box.x + box.width / 2, box.y + 4, { steps: 8 });
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
	await page.waitForTimeout(400);
	await expect(card).toBeVisible();
	await page.mouse.move(2, 2);
	await expect(card).toBeHidden();
});

test('It opens on focus, Esc closes it, and the focus stays', async ({ page }) => {
	const { term, card } = firstTerm(page);
	await term.focus();
	await expect(card).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	await expect(term).toBeFocused();
});

test('Esc closes a card that hovering opened', async ({ page }) => {
	const { term, card } = firstTerm(page);
	await term.hover();
	await expect(card).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
});

test('It closes when the focus moves on and when the reader clicks elsewhere', async ({ page }) => {
	const { term, card } = firstTerm(page);
	await term.focus();
	await page.keyboard.press('Tab');
	await expect(term).not.toBeFocused();
	await expect(card.and(page.locator('#term-card-cold-start'))).toBeHidden();
	await term.focus();
	await expect(card).toBeVisible();
	await page.getByRole('heading', { level: 1 }).click();
	await expect(card).toBeHidden();
});

test('One card is open at a time, that of the link the pointer is on', async ({ page }) => {
	const { term, card } = firstTerm(page);
	const second = page.getByRole('main').locator('a.term').nth(1);
	await term.focus();
	await second.hover();
	await expect(card).toHaveCount(1);
	await expect(second).toHaveAttribute('aria-describedby', (await card.getAttribute('id'))!);
	await page.mouse.move(2, 2);
	await expect(card).toHaveCount(0);
});

test('It goes when its link is scrolled out of view', async ({ page }) => {
	const { term, card } = firstTerm(page);
	await term.focus();
	await expect(card).toBeVisible();
	await page.mouse.move(600, 500);
	await page.mouse.wheel(0, 60);
	await expect(card).toBeVisible();
	await page.mouse.wheel(0, 1500);
	await expect(card).toHaveCount(0);
});

test('Opening it moves nothing else on the page', async ({ page }) => {
	const { term, card } = firstTerm(page);
	const heading = page.getByRole('main').getByRole('heading', { level: 2 }).first();
	const before = await heading.boundingBox();
	await term.focus();
	await expect(card).toBeVisible();
	expect(await heading.boundingBox()).toEqual(before);
});

test('A screen reader hears the meaning with the term, open or not', async ({ page }) => {
	const { term } = firstTerm(page);
	await expect(term).toHaveAccessibleDescription(/기다리는/);
});

test('The term leads to its glossary entry', async ({ page }) => {
	await firstTerm(page).term.click();
	await expect(page).toHaveURL(/\/ko\/glossary\/cold-start\/$/);
});

test.describe('On a phone', () => {
	test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

	test(
		'the first tap opens the card, a tap elsewhere closes it, a second tap follows the link',
		{ tag: '@chromium' },
		async ({ page }) => {
			const { term, card } = firstTerm(page);
			await term.tap();
			await expect(card).toBeVisible();
			await expect(page).toHaveURL(/cold-start\/$/);
			await page.getByRole('heading', { level: 1 }).tap();
			await expect(card).toBeHidden();
			await term.tap();
			await expect(card).toBeVisible();
			await expect(page).not.toHaveURL(/glossary/);
			await term.tap();
			await expect(page).toHaveURL(/\/glossary\/cold-start\/$/);
		},
	);

	test('a tap on the card leaves it open, and Esc then closes it', { tag: '@chromium' }, async ({ page }) => {
		const { term, card } = firstTerm(page);
		await term.tap();
		await card.tap();
		await page.waitForTimeout(400);
		await expect(card).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(card).toBeHidden();
		await expect(term).toBeFocused();
	});

	test('every card is inside the window', async ({ page }) => {
		const terms = page.getByRole('main').locator('a.term');
		expect(await terms.count()).toBeGreaterThan(4);
		for (const term of await terms.all()) {
			await term.scrollIntoViewIfNeeded();
			await term.focus();
			const card = page.getByRole('tooltip');
			await expect(card).toBeVisible();
			expect(await isInside(page, await card.boundingBox()), await term.textContent().then(String)).toBe(
				true,
			);
			await page.keyboard.press('Escape');
		}
	});
});

test.describe('Without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the term is a link and no card is in the way', async ({ page }) => {
		const { term, card } = firstTerm(page);
		await expect(card).toBeHidden();
		await term.click();
		await expect(page).toHaveURL(/\/glossary\/cold-start\/$/);
	});
});
