import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';
import { formOf, wordsOf } from './questions.ts';

const PAGE = 'en/serverless/cold-start/';
const SINGLE = 'cold-push-burst';
const STATEMENT = 'cold-ping-warmer';
const SEVERAL = 'cold-first-remedy';
const words = wordsOf('en');
const score = (page: Page) => page.locator('guide-self-check > [role="status"]');

test.beforeEach(({ page }) => page.goto(PAGE).then(() => undefined));

test('A wrong answer is told as wrong, with the reason of every option', async ({ page }) => {
	const { option, check, verdict, form, wrong, options } = formOf(page, SINGLE, 'en');
	await option(wrong[0]!.text).check();
	await expect(verdict).toHaveText('');
	await check.click();
	await expect(verdict).toHaveText(words['guide.selfCheck.wrong']!);
	for (const { reason } of options) await expect(form.getByText(reason)).toBeVisible();
});

test('A right answer is told as right, and counted', async ({ page }) => {
	const { option, check, verdict, right } = formOf(page, SINGLE, 'en');
	await option(right[0]!.text).check();
	await check.click();
	await expect(verdict).toHaveText(words['guide.selfCheck.right']!);
	await expect(score(page)).toContainText('1 of 4');
});

test('Nothing chosen is asked for, not graded', async ({ page }) => {
	const { check, verdict, form, options } = formOf(page, SINGLE, 'en');
	await check.click();
	await expect(verdict).toHaveText(words['guide.selfCheck.chooseFirst']!);
	await expect(form.getByText(options[0]!.reason)).toBeHidden();
});

test('A question with several right options wants all of them and no other', async ({ page }) => {
	const { option, check, verdict, right, wrong } = formOf(page, SEVERAL, 'en');
	await option(right[0]!.text).check();
	await check.click();
	await expect(verdict).toHaveText(words['guide.selfCheck.wrong']!);
	for (const one of right) await option(one.text).check();
	await check.click();
	await expect(verdict).toHaveText(words['guide.selfCheck.right']!);
	await option(wrong[0]!.text).check();
	await check.click();
	await expect(verdict).toHaveText(words['guide.selfCheck.wrong']!);
});

test('A statement is answered by keyboard alone', async ({ page }) => {
	const { option, verdict, right } = formOf(page, STATEMENT, 'en');
	const [first, second] = [option('True'), option('False')];
	await first.focus();
	await page.keyboard.press('Space');
	await expect(first).toBeChecked();
	await page.keyboard.press('ArrowDown');
	await expect(second).toBeChecked();
	await page.keyboard.press('Enter');
	const isRight = right[0]!.text === 'False';
	await expect(verdict).toHaveText(words[isRight ? 'guide.selfCheck.right' : 'guide.selfCheck.wrong']!);
});

test('An answer survives a reload and a change of language', async ({ page }) => {
	const english = formOf(page, SINGLE, 'en');
	const at = english.options.findIndex((one) => !one.right);
	await english.option(english.options[at]!.text).check();
	await english.check.click();
	await page.reload();
	await expect(english.option(english.options[at]!.text)).toBeChecked();
	await expect(english.verdict).toHaveText(words['guide.selfCheck.wrong']!);
	await page.getByRole('link', { name: '한국어', exact: true }).first().click();
	await page.waitForURL(/\/ko\//);
	const korean = formOf(page, SINGLE, 'ko');
	await expect(korean.option(korean.options[at]!.text)).toBeChecked();
	await expect(korean.verdict).toHaveText(wordsOf('ko')['guide.selfCheck.wrong']!);
	await expect(korean.form.getByText(korean.options[at]!.reason)).toBeVisible();
});

test('Trying again clears the question, deletes no attempt, and gives the focus back to it', async ({
	page,
}) => {
	const { option, check, retry, verdict, form, options } = formOf(page, SINGLE, 'en');
	await expect(retry).toBeHidden();
	await option(options[1]!.text).check();
	await check.click();
	await retry.click();
	await expect(verdict).toHaveText('');
	await expect(form.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(form.getByText(options[1]!.reason)).toBeHidden();
	await expect(form.getByRole('radio').first()).toBeFocused();
	await page.reload();
	await expect(option(options[1]!.text)).toBeChecked();
});

test('Two tabs answer different questions and both answers stay', async ({ page, context }) => {
	const other = await context.newPage();
	await other.goto(PAGE);
	const here = formOf(page, SINGLE, 'en');
	const there = formOf(other, STATEMENT, 'en');
	await there.option(there.right[0]!.text).check();
	await there.check.click();
	await here.option(here.right[0]!.text).check();
	await here.check.click();
	await page.reload();
	await expect(here.option(here.right[0]!.text)).toBeChecked();
	await expect(formOf(page, STATEMENT, 'en').option(there.right[0]!.text)).toBeChecked();
	await expect(score(page)).toContainText('2 of 4');
});
