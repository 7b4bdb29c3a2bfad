import type { CDPSession, Page } from '@playwright/test';
import { expect, ko, test } from './guide.ts';

const field = (page: Page) => page.getByRole('combobox', { name: ko['guide.search.query'], exact: true });
// The theme is chosen from options too.
const options = (page: Page) => page.getByRole('dialog').getByRole('option');

/** Composes a syllable step by step, as a Korean input method does. */
async function compose(session: CDPSession, ...steps: string[]) {
	for (const text of steps)
		await session.send('Input.imeSetComposition', {
			text,
			selectionStart: text.length,
			selectionEnd: text.length,
		});
}

/** A key as the input method passes it on: 229 while it composes. */
const press = (page: Page, key: string, composing: boolean) =>
	field(page).evaluate(
		(input, [name, isComposing]) => {
			const init = {
				key: name,
				keyCode: isComposing ? 229 : 13,
				isComposing,
				bubbles: true,
				cancelable: true,
			};
			return input.dispatchEvent(new KeyboardEvent('keydown', init));
		},
		[key, composing] as const,
	);

test.beforeEach(async ({ page }) => {
	await page.goto('ko/serverless/state/');
	await page.keyboard.press('Control+k');
});

test(
	'A half-typed syllable is searched for, and its results do not flicker',
	{ tag: '@chromium' },
	async ({ page, context }) => {
		const session = await context.newCDPSession(page);
		await field(page).fill('서버');
		await expect(options(page).first()).toBeVisible();
		await page.evaluate(() => {
			const list = document.querySelector('[role="listbox"]')!;
			const seen = ((window as unknown as { seen: number[] }).seen = [] as number[]);
			new MutationObserver(() => seen.push(list.querySelectorAll('[role="option"]').length)).observe(list, {
				childList: true,
				attributes: true,
			});
		});
		await compose(session, 'ㄹ', '리', '릿');
		await session.send('Input.insertText', { text: '리스' });
		await expect(field(page)).toHaveValue('서버리스');
		await expect(options(page).first()).toHaveAttribute('href', /\/glossary\/serverless\/$/);
		const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
		expect(seen.length).toBeGreaterThan(0);
		expect(Math.min(...seen)).toBeGreaterThan(0);
	},
);

test(
	'The last syllable counts although nothing has ended it',
	{ tag: '@chromium' },
	async ({ page, context }) => {
		const session = await context.newCDPSession(page);
		await compose(session, 'ㅂ', '뷔', '뷁');
		await expect(page.getByRole('dialog').getByRole('status')).toContainText('“뷁” 검색 결과가 없습니다.');
	},
);

test('The keys of a composition neither move the mark nor open anything', async ({ page }) => {
	await field(page).fill('서버리스');
	await expect(options(page).nth(2)).toBeVisible();
	await press(page, 'ArrowDown', true);
	await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toHaveCount(0);
	await press(page, 'ArrowDown', false);
	await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
	const before = page.url();
	await press(page, 'Enter', true);
	await page.waitForTimeout(300);
	expect(new URL(page.url()).pathname).toBe(new URL(before).pathname);
	await expect(page.getByRole('dialog')).toBeVisible();
});

test('The Enter that ends a composition opens nothing, the next one opens the first result', async ({
	page,
}) => {
	await field(page).fill('서버리스');
	await press(page, 'Enter', true);
	await field(page).evaluate((input) => (input as HTMLInputElement).form!.requestSubmit());
	await page.waitForTimeout(300);
	await expect(page).not.toHaveURL(/\/glossary\//);
	await field(page).press('Enter');
	await expect(page).toHaveURL(/\/ko\/glossary\/serverless\/$/);
	await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
});
