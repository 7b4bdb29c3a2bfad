import type { Page } from '@playwright/test';
import { KEY } from '../../src/domain/progress/attempt-store.ts';
import type { Attempt } from '../../src/domain/progress/attempts.ts';
import { expect, test } from './guide.ts';
import { formOf, wordsOf } from './questions.ts';

const PAGE = 'en/serverless/cold-start/';
const SINGLE = 'cold-push-burst';
const STATEMENT = 'cold-ping-warmer';
const SEVERAL = 'cold-first-remedy';
const words = wordsOf('en');
const RIGHT = words['guide.selfCheck.right']!;
const WRONG = words['guide.selfCheck.wrong']!;
const score = (page: Page) => page.getByText(/^\d+ answered, \d+ right\.$/);
const log = async (page: Page) =>
	(
		JSON.parse((await page.evaluate((key) => localStorage.getItem(key), KEY)) ?? '{"attempts":[]}') as {
			attempts: Attempt[];
		}
	).attempts;

test.beforeEach(({ page }) => page.goto(PAGE).then(() => undefined));

test('A wrong answer is told as wrong, with the reason of every option', async ({ page }) => {
	const { option, check, verdict, form, wrong, options } = formOf(page, SINGLE, 'en');
	await option(wrong[0]!.text).check();
	await expect(verdict).toBeHidden();
	await check.click();
	await expect(verdict).toHaveText(WRONG);
	for (const { reason } of options) await expect(form.getByText(reason)).toBeVisible();
});

test('A right answer is told as right, and only what was answered is counted', async ({ page }) => {
	const { option, check, verdict, right } = formOf(page, SINGLE, 'en');
	await expect(score(page)).toBeHidden();
	await option(right[0]!.text).check();
	await check.click();
	await expect(verdict).toHaveText(RIGHT);
	await expect(score(page)).toHaveText('1 answered, 1 right.');
});

test('Once checked, and no sooner, a question leads back to the heading that explains it', async ({
	page,
}) => {
	const { option, check, again, form, wrong } = formOf(page, SINGLE, 'en');
	const link = form.getByRole('link');
	await expect(link).toBeHidden();
	await option(wrong[0]!.text).check();
	await check.click();
	const heading = page.getByRole('heading', { name: (await link.textContent())!.trim(), exact: true });
	await link.click();
	await expect(heading).toBeInViewport();
	await again.click();
	await expect(link).toBeHidden();
});

test('Nothing chosen is asked for at the group itself, not graded', async ({ page }) => {
	const { check, group, verdict, form, option, options } = formOf(page, SINGLE, 'en');
	await check.click();
	await expect(group).toBeFocused();
	await expect(group).toHaveAttribute('aria-invalid', 'true');
	await expect(group).toHaveAccessibleDescription(words['guide.selfCheck.answerFirst']!);
	await expect(form.getByText(options[0]!.reason)).toBeHidden();
	await option(options[0]!.text).check();
	await expect(verdict).toBeHidden();
	await expect(group).not.toHaveAttribute('aria-invalid');
	expect(await log(page)).toEqual([]);
});

test('Chosen, missed, wrongly chosen and rightly left are told apart in words, and judgements are counted', async ({
	page,
}) => {
	const { form, option, check, verdict, right, wrong, options } = formOf(page, SEVERAL, 'en');
	const [hit, ...missed] = right;
	const [chosen, ...left] = wrong;
	await option(hit!.text).check();
	await option(chosen!.text).check();
	await check.click();
	await expect(verdict).toHaveText(
		`${WRONG} ${1 + left.length} of ${options.length} options judged rightly.`,
	);
	const told = (one: { text: string }) => form.getByRole('listitem').filter({ hasText: one.text });
	await expect(told(hit!)).toContainText(words['guide.selfCheck.hit']!);
	await expect(told(chosen!)).toContainText(words['guide.selfCheck.chosenWrong']!);
	for (const one of missed) await expect(told(one)).toContainText(words['guide.selfCheck.missed']!);
	for (const one of left) await expect(told(one)).toContainText(words['guide.selfCheck.left']!);
	await expect(option(hit!.text)).toHaveAccessibleDescription(new RegExp(hit!.reason.slice(0, 20)));
});

test('A question with several right options wants all of them', async ({ page }) => {
	const { option, check, verdict, right } = formOf(page, SEVERAL, 'en');
	for (const one of right) await option(one.text).check();
	await check.click();
	await expect(verdict).toHaveText(RIGHT);
});

test('A checked question is locked, and an attempt once made stays in the log', async ({ page }) => {
	const { option, check, again, verdict, form, right, wrong } = formOf(page, SINGLE, 'en');
	await expect(again).toBeHidden();
	await option(wrong[0]!.text).check();
	await check.click();
	await expect(check).toBeHidden();
	await expect(option(right[0]!.text)).toBeDisabled();
	await again.click();
	await expect(verdict).toBeHidden();
	await expect(form.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(form.getByText(wrong[0]!.reason)).toBeHidden();
	await expect(page.getByRole('group', { name: formOf(page, SINGLE, 'en').prompt })).toBeFocused();
	await option(right[0]!.text).check();
	await check.click();
	expect((await log(page)).map((one) => [one.id, one.right])).toEqual([
		[SINGLE, false],
		[SINGLE, true],
	]);
	await page.reload();
	await expect(option(right[0]!.text)).toBeChecked();
	await expect(verdict).toHaveText(RIGHT);
});

test('A statement is answered by keyboard alone, and the verdict takes the focus', async ({ page }) => {
	const { form, option, verdict, again, group, right } = formOf(page, STATEMENT, 'en');
	await option('True').focus();
	await page.keyboard.press('Space');
	await expect(option('True')).toBeChecked();
	await page.keyboard.press('ArrowDown');
	await expect(option('False')).toBeChecked();
	await page.keyboard.press('Enter');
	await expect(verdict).toHaveText(right[0]!.text === 'False' ? RIGHT : WRONG);
	await expect(verdict).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(form.getByRole('link'), 'where it is explained').toBeFocused();
	await page.keyboard.press('Tab');
	await expect(again).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(group).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(option('True')).toBeChecked();
});

test('Options are shown in another order each time, which stays with the attempt', async ({ page }) => {
	const { shown, option, check, again, options, wrong } = formOf(page, SINGLE, 'en');
	const orders = new Set<string>();
	for (let turn = 0; turn < 12 && orders.size < 2; turn++) {
		await page.reload();
		orders.add((await shown()).join());
	}
	expect(orders.size).toBe(2);
	const before = await shown();
	expect(before.toSorted()).toEqual(options.map(({ text }) => text).toSorted());
	await option(wrong[0]!.text).check();
	await check.click();
	await page.reload();
	expect(await shown()).toEqual(before);
	for (let turn = 0; turn < 12 && (await shown()).join() === before.join(); turn++) {
		if (turn > 0) {
			await option(wrong[0]!.text).check();
			await check.click();
		}
		await again.click();
	}
	expect(await shown()).not.toEqual(before);
});

test('The two sides of a statement keep their order', async ({ page }) => {
	for (let turn = 0; turn < 5; turn++) {
		expect(await formOf(page, STATEMENT, 'en').shown()).toEqual(['True', 'False']);
		await page.reload();
	}
});

test('An answer survives a reload and a change of language', async ({ page }) => {
	const english = formOf(page, SINGLE, 'en');
	const at = english.options.findIndex((one) => !one.right);
	await english.option(english.options[at]!.text).check();
	await english.check.click();
	await page.reload();
	await expect(english.option(english.options[at]!.text)).toBeChecked();
	await expect(english.verdict).toHaveText(WRONG);
	await page.getByRole('link', { name: '한국어', exact: true }).first().click();
	await page.waitForURL(/\/ko\//);
	const korean = formOf(page, SINGLE, 'ko');
	await expect(korean.option(korean.options[at]!.text)).toBeChecked();
	await expect(korean.verdict).toHaveText(wordsOf('ko')['guide.selfCheck.wrong']!);
	await expect(korean.form.getByText(korean.options[at]!.reason)).toBeVisible();
});

test('Two tabs answer, both answers stay, and each tab shows what the other one checked', async ({
	page,
	context,
}) => {
	const other = await context.newPage();
	await other.goto(PAGE);
	const here = formOf(page, SINGLE, 'en');
	const there = formOf(other, STATEMENT, 'en');
	const untouched = formOf(page, STATEMENT, 'en');
	await here.option(here.wrong[0]!.text).check();
	await there.option(there.right[0]!.text).check();
	await there.check.click();
	await expect(untouched.verdict).toHaveText(RIGHT);
	await expect(untouched.option(there.right[0]!.text)).toBeChecked();
	await expect(here.option(here.wrong[0]!.text)).toBeChecked();
	await here.check.click();
	await expect(formOf(other, SINGLE, 'en').verdict).toHaveText(WRONG);
	for (const tab of [page, other]) await expect(score(tab)).toHaveText('2 answered, 1 right.');
	expect((await log(page)).map(({ id }) => id).toSorted()).toEqual([STATEMENT, SINGLE].toSorted());
});

test('A tab that is being answered is not interrupted by another tab', async ({ page, context }) => {
	const other = await context.newPage();
	await other.goto(PAGE);
	const here = formOf(page, SINGLE, 'en');
	const there = formOf(other, SINGLE, 'en');
	await here.option(here.right[0]!.text).check();
	await there.option(there.wrong[0]!.text).check();
	await there.check.click();
	await expect(there.verdict).toHaveText(WRONG);
	await here.check.click();
	await expect(here.verdict).toHaveText(RIGHT);
	await expect(there.verdict).toHaveText(RIGHT);
	expect((await log(page)).map(({ right }) => right)).toEqual([false, true]);
});

test('A page whose every text a translator has wrapped is answered, checked and answered again', async ({
	page,
}) => {
	await page.evaluate(() => {
		const walker = document.createTreeWalker(
			document.querySelector('guide-self-check')!,
			NodeFilter.SHOW_TEXT,
		);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			const font = document.createElement('font');
			text.replaceWith(font);
			font.append(text);
		}
	});
	const { option, check, again, verdict, right, wrong } = formOf(page, SINGLE, 'en');
	await option(wrong[0]!.text).check();
	await check.click();
	await expect(verdict).toHaveText(WRONG);
	await again.click();
	await option(right[0]!.text).check();
	await check.click();
	await expect(verdict).toHaveText(RIGHT);
	expect((await log(page)).length).toBe(2);
});
