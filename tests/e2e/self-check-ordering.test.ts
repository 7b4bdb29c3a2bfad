import type { Locator, Page } from '@playwright/test';
import { KEY } from '../../src/domain/progress/attempt-store.ts';
import { expect, test } from './guide.ts';
import { formOf, wordsOf } from './questions.ts';

const PAGE = 'en/serverless/cold-start/';
const words = wordsOf('en');
const RIGHT = words['guide.selfCheck.right']!;

/** The ordering question of the page: its items in the right order, and as they stand. */
function orderingOn(page: Page) {
	const question = formOf(page, 'cold-two-orders', 'en');
	const { form, options } = question;
	return {
		...question,
		items: options.map(({ text }) => text),
		place: (text: string): Locator => form.getByRole('combobox', { name: text, exact: true }),
		up: (text: string) => form.getByRole('button', { name: `${words['guide.ordering.up']} ${text}` }),
		down: (text: string) => form.getByRole('button', { name: `${words['guide.ordering.down']} ${text}` }),
		standing: () => form.getByRole('listitem').locator('label').allInnerTexts(),
		said: form.getByRole('status'),
	};
}

test.beforeEach(({ page }) => page.goto(PAGE).then(() => undefined));

test('Items stand in a wrong order with the number of their place, and nothing is graded before one is moved', async ({
	page,
}) => {
	const { items, place, standing, check, group } = orderingOn(page);
	const before = await standing();
	expect(before).not.toEqual(items);
	expect(before.toSorted()).toEqual(items.toSorted());
	for (const [index, text] of before.entries()) await expect(place(text)).toHaveValue(String(index + 1));
	await check.click();
	await expect(group).toBeFocused();
	await expect(group).toHaveAccessibleDescription(words['guide.ordering.moveFirst']!);
});

test('An order is made by keyboard alone, with one key for each place, and each place is said', async ({
	page,
}) => {
	const { items, place, standing, said, check, verdict } = orderingOn(page);
	for (const [index, text] of items.entries()) {
		if ((await standing())[index] === text) continue;
		await place(text).focus();
		await page.keyboard.press(String(index + 1));
		await expect(place(text)).toBeFocused();
		await expect(said).toHaveText(`Place ${index + 1} of 6`);
	}
	expect(await standing()).toEqual(items);
	await check.focus();
	await page.keyboard.press('Enter');
	await expect(verdict).toHaveText(RIGHT);
	await expect(verdict).toBeFocused();
});

test('Buttons move an item one place, as far as there are places, and are large enough for a finger', async ({
	page,
}) => {
	const { up, down, standing, said } = orderingOn(page);
	const [first, second, third] = (await standing()) as [string, string, string];
	await down(first).click();
	expect((await standing()).slice(0, 3)).toEqual([second, first, third]);
	await expect(said).toHaveText('Place 2 of 6');
	await up(first).click();
	await up(first).click();
	expect((await standing()).slice(0, 3)).toEqual([first, second, third]);
	const { width, height } = (await up(first).boundingBox())!;
	expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});

test('After checking, items in and out of their place are told apart, the reasons follow the right order', async ({
	page,
}) => {
	const { items, options, place, form, check, verdict, again, standing } = orderingOn(page);
	const given = [items[1]!, items[0]!, ...items.slice(2)];
	for (const [index, text] of given.entries()) await place(text).selectOption(String(index + 1));
	await check.click();
	await expect(verdict).toHaveText(`${words['guide.selfCheck.wrong']} 4 of 6 items in their place.`);
	const item = (text: string) =>
		form.getByRole('listitem').filter({ has: page.getByRole('combobox', { name: text }) });
	await expect(item(items[0]!)).toContainText('Out of place belongs in place 1');
	await expect(item(items[2]!)).toContainText('In its place');
	await expect(item(items[2]!).getByText('belongs in place')).toBeHidden();
	for (const { reason } of options) await expect(form.getByText(reason)).toBeVisible();
	await expect(place(items[0]!)).toBeDisabled();
	await page.reload();
	expect(await standing()).toEqual(given);
	await again.click();
	await expect(verdict).toBeHidden();
	await expect(form.getByText(options[0]!.reason)).toBeHidden();
	await expect(place(items[0]!)).toBeEnabled();
	const stored = await page.evaluate((key) => localStorage.getItem(key)!, KEY);
	expect(JSON.parse(stored)).toMatchObject({ attempts: [{ answer: [...'bacdef'], right: false }] });
});

test('A page whose every text a translator has wrapped is put in order and checked', async ({ page }) => {
	await page.evaluate(() => {
		for (const label of document.querySelectorAll('.ordering label')) {
			const font = document.createElement('font');
			font.append(...label.childNodes);
			label.append(font);
		}
	});
	const { items, place, check, verdict } = orderingOn(page);
	for (const [index, text] of items.entries()) await place(text).selectOption(String(index + 1));
	await check.click();
	await expect(verdict).toHaveText(RIGHT);
});

test.describe('Without JavaScript', { tag: '@chromium' }, () => {
	test.use({ javaScriptEnabled: false });
	test('items can be numbered, and open to the right order with its reasons', async ({ page }) => {
		const { items, options, form, place, up, check } = orderingOn(page);
		await place(items[0]!).selectOption('1');
		await expect(up(items[0]!)).toBeHidden();
		await expect(check).toBeHidden();
		await form.getByText(words['guide.selfCheck.showAnswer']!).click();
		for (const { reason } of options) await expect(form.getByText(reason)).toBeVisible();
	});
});
