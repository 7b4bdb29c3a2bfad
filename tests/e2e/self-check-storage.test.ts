import type { Page } from '@playwright/test';
import { KEY, QUARANTINE_KEY } from '../../src/domain/progress/attempt-store.ts';
import { expect, test } from './guide.ts';
import { formOf, questionOf, wordsOf } from './questions.ts';
import { REFUSALS, refuseStorage } from './refused-storage.ts';

const PAGE = 'en/serverless/cold-start/';
const words = wordsOf('en');
const notice = (page: Page) => page.locator('guide-self-check > [role="status"]');
const stored = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name), key);

/** Opens the page as a browser that holds `text` already. */
async function openWith(page: Page, text: string) {
	await page.goto(PAGE);
	await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [KEY, text]);
	await page.reload();
}

async function answer(page: Page) {
	const { option, check, verdict, right } = formOf(page, 'cold-push-burst', 'en');
	await option(right[0]!.text).check();
	await check.click();
	await expect(verdict).toHaveText(words['guide.selfCheck.right']!);
	return option(right[0]!.text);
}

test('Damaged answers are set aside with a notice, and the page goes on', async ({ page }) => {
	await openWith(page, '{"format":1,"answers":{"cold-pu');
	await expect(notice(page)).toContainText(words['guide.selfCheck.quarantined']!);
	expect(JSON.parse((await stored(page, QUARANTINE_KEY))!)).toEqual(['{"format":1,"answers":{"cold-pu']);
	const chosen = await answer(page);
	await expect(notice(page), 'stays until the page is left').toContainText(
		words['guide.selfCheck.quarantined']!,
	);
	await page.reload();
	await expect(chosen).toBeChecked();
	await expect(notice(page)).not.toContainText(words['guide.selfCheck.quarantined']!);
});

test('One damaged answer leaves the others', async ({ page }) => {
	const { version } = questionOf('cold-ping-warmer', 'en');
	const sound = { version, answer: ['false'], right: true, at: '2026-11-20T09:00:00.000Z' };
	await openWith(
		page,
		JSON.stringify({ format: 1, answers: { 'cold-ping-warmer': sound, 'cold-push-burst': 'a' } }),
	);
	await expect(notice(page)).toContainText(words['guide.selfCheck.quarantined']!);
	await expect(formOf(page, 'cold-ping-warmer', 'en').option('False')).toBeChecked();
});

test('Answers of a newer edition are left as they are, and answering works until the page is closed', async ({
	page,
}) => {
	const newer = '{"format":99,"answers":{"cold-push-burst":"anything"}}';
	await openWith(page, newer);
	await expect(notice(page)).toContainText(words['guide.selfCheck.newer']!);
	const chosen = await answer(page);
	expect(await stored(page, KEY)).toBe(newer);
	expect(await stored(page, QUARANTINE_KEY)).toBeNull();
	await page.reload();
	await expect(chosen).not.toBeChecked();
});

test('An answer to an older version of a question is not shown', async ({ page }) => {
	const old = { version: 0, answer: ['a'], right: true, at: '2026-11-20T09:00:00.000Z' };
	await openWith(page, JSON.stringify({ format: 1, answers: { 'cold-push-burst': old } }));
	await expect(formOf(page, 'cold-push-burst', 'en').form.getByRole('radio', { checked: true })).toHaveCount(
		0,
	);
});

test.describe('A browser that keeps nothing', () => {
	// Starlight's tabs read the storage as if it were always there, and work all the same.
	test.use({ expected: [/denied|getItem/] });
	for (const refusal of REFUSALS)
		test(`still grades, and says so, where storage is ${refusal}`, async ({ page }) => {
			await refuseStorage(page, refusal);
			await page.goto(PAGE);
			await answer(page);
			await expect(notice(page)).toContainText(words['guide.selfCheck.refused']!);
		});
});

test.describe('Without JavaScript', { tag: '@chromium' }, () => {
	test.use({ javaScriptEnabled: false });
	test('a question opens to its answer and every reason, and shows no idle button', async ({ page }) => {
		await page.goto(PAGE);
		const { form, check, options } = formOf(page, 'cold-push-burst', 'en');
		await expect(check).toBeHidden();
		await expect(form.getByText(options[0]!.reason)).toBeHidden();
		await form.getByText(words['guide.selfCheck.showAnswer']!).click();
		for (const { reason } of options) await expect(form.getByText(reason)).toBeVisible();
	});
});
