import type { Page } from '@playwright/test';
import { en, expect, ko, test } from './guide.ts';

const KEY = 'guide.recent-queries';
const field = (page: Page, texts: typeof ko = ko) =>
	page.getByRole('combobox', { name: texts['guide.search.query'], exact: true });
const dialogOf = (page: Page, texts: typeof ko = ko) =>
	page.getByRole('dialog', { name: texts['guide.search.label'] });
const openButton = (page: Page, texts: typeof ko = ko) =>
	page.getByRole('banner').getByRole('button', { name: texts['guide.search.label'] });
// The theme is chosen from options too.
const options = (page: Page) => page.getByRole('dialog').getByRole('option');
const active = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true });

async function openWith(page: Page, path: string, query: string, texts = ko) {
	await page.goto(path);
	await openButton(page, texts).click();
	await field(page, texts).pressSequentially(query, { delay: 20 });
}

test.describe('The dialog opens', () => {
	const ways = {
		'by its button': (page: Page) => openButton(page).click(),
		'by Ctrl+K': (page: Page) => page.keyboard.press('Control+k'),
		'by ⌘K': (page: Page) => page.keyboard.press('Meta+k'),
		'by the slash': (page: Page) => page.keyboard.press('/'),
		'by Ctrl and the key of ㅏ in Hangul mode': (page: Page) =>
			page.evaluate(() => {
				const key = { key: 'ㅏ', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true };
				document.body.dispatchEvent(new KeyboardEvent('keydown', key));
			}),
	};
	for (const [name, open] of Object.entries(ways))
		test(`${name}, and puts the cursor into the field`, async ({ page }) => {
			await page.goto('ko/serverless/state/');
			await open(page);
			await expect(dialogOf(page)).toBeVisible();
			await expect(field(page)).toBeFocused();
			await expect(field(page)).toHaveValue('');
		});
});

test('Esc gives the focus back to where it was', async ({ page }) => {
	await page.goto('ko/serverless/state/');
	await openButton(page).click();
	await page.keyboard.press('Escape');
	await expect(dialogOf(page)).toBeHidden();
	await expect(openButton(page)).toBeFocused();
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	await page.keyboard.press('/');
	await page.keyboard.press('Escape');
	await expect(openButton(page)).toBeFocused();
	const link = page.getByRole('main').getByRole('link').first();
	await link.focus();
	await page.keyboard.press('Control+k');
	await page.keyboard.press('Escape');
	await expect(link).toBeFocused();
});

test('The close button and a click beside the dialog close it', async ({ page }) => {
	await page.goto('ko/serverless/state/');
	await openButton(page).click();
	await dialogOf(page).getByRole('button', { name: ko['guide.search.close'] }).click();
	await expect(dialogOf(page)).toBeHidden();
	await openButton(page).click();
	await page.mouse.click(20, 500);
	await expect(dialogOf(page)).toBeHidden();
});

test('The slash key is typed as itself in a field, and can be turned off', async ({ page }) => {
	await page.goto('ko/serverless/state/');
	await page.keyboard.press('/');
	await page.keyboard.type('L4/L7');
	await expect(field(page)).toHaveValue('L4/L7');
	await dialogOf(page).getByRole('checkbox', { name: ko['guide.search.slash'] }).uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('/');
	await expect(dialogOf(page)).toBeHidden();
	await page.reload();
	await page.keyboard.press('/');
	await expect(dialogOf(page)).toBeHidden();
});

for (const [locale, texts, query] of [
	['ko', ko, '콜드 스타트'],
	['en', en, 'cold start'],
] as const) {
	test(`In ${locale} a term comes with its definition, pages with a section, and questions never`, async ({
		page,
	}) => {
		await openWith(page, `${locale}/`, query, texts);
		const terms = page
			.getByRole('group', { name: texts['guide.search.groupTerms'], exact: true })
			.getByRole('option');
		const pages = page.getByRole('group', { name: texts['guide.search.groupPages'] }).getByRole('option');
		await expect(terms.first()).toHaveAttribute('href', /\/glossary\/cold-start\/$/);
		expect((await terms.first().innerText()).length).toBeGreaterThan(query.length + 20);
		await expect(pages.first()).toHaveAttribute('href', /\/serverless\/cold-start\/(#.*)?$/);
		await expect(options(page).locator('mark').first()).toBeVisible();
		const addresses = await options(page).evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
		expect(addresses.filter((href) => !href.includes(`/${locale}/`) || href.includes('quiz'))).toEqual([]);
	});

	test(`In ${locale} the number of results is told in words`, async ({ page }) => {
		await openWith(page, `${locale}/`, query, texts);
		const words =
			locale === 'ko' ? /^검색 결과는 용어 \d+개, 페이지 \d+개입니다\.$/ : /^\d+ terms?, \d+ pages? found\.$/;
		await expect(dialogOf(page, texts).getByRole('status')).toHaveText(words);
	});
}

test('By keyboard alone: type, walk, Enter goes there, and going back finds the query again', async ({
	page,
}) => {
	await page.goto('ko/serverless/state/');
	await page.keyboard.press('/');
	await page.keyboard.type('콜드 스타트');
	await expect(options(page).nth(2)).toBeVisible();
	await expect(page).toHaveURL(/\?q=/);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(active(page)).toHaveCount(1);
	await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('End');
	await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Home');
	await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
	await expect(field(page)).toHaveAttribute(
		'aria-activedescendant',
		(await options(page).first().getAttribute('id'))!,
	);
	await page.keyboard.press('ArrowUp');
	await expect(active(page)).toHaveCount(0);
	await page.keyboard.press('ArrowUp');
	await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const target = (await options(page).first().getAttribute('href'))!;
	await page.keyboard.press('Enter');
	await page.waitForURL(`**${target}`);
	await page.goBack();
	await expect(dialogOf(page)).toBeVisible();
	await expect(field(page)).toHaveValue('콜드 스타트');
});

test('Enter without a mark opens the first result, Shift+Enter the page of all', async ({ page }) => {
	await openWith(page, 'ko/', '콜드 스타트');
	await expect(options(page).first()).toBeVisible();
	await page.keyboard.press('Enter');
	await page.waitForURL('**/ko/glossary/cold-start/');
	await openWith(page, 'ko/', '콜드 스타트');
	await page.keyboard.press('Shift+Enter');
	await page.waitForURL(/\/ko\/search\/\?q=/);
	await expect(page.locator('[data-search-field]')).toHaveValue('콜드 스타트');
});

test('While the data are on their way the reader is told so, and Enter waits for them', async ({ page }) => {
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	await page.route('**/search/ko.json', async (route) => {
		await arrived;
		await route.continue();
	});
	await openWith(page, 'ko/', '콜드 스타트');
	await expect(dialogOf(page)).toContainText(ko['guide.search.loading']);
	await page.keyboard.press('Enter');
	arrive();
	await page.waitForURL('**/ko/glossary/cold-start/');
});

test('What is off-topic is answered by nothing, similar terms included', async ({ page }) => {
	await openWith(page, 'ko/', '김치찌개 맛있게 끓이는 법');
	await expect(dialogOf(page).getByRole('status')).toContainText('김치찌개');
	await expect(options(page)).toHaveCount(0);
});

test('The query is in the address while the dialog is open and gone afterwards', async ({ page }) => {
	await page.goto('ko/serverless/state/?from=mail#_top');
	const before = await page.evaluate(() => history.length);
	await page.keyboard.press('Control+k');
	await field(page).fill('PaaS와 FaaS');
	await expect(page).toHaveURL(/\?from=mail&q=PaaS%EC%99%80\+FaaS#_top$/);
	await page.reload();
	await expect(dialogOf(page)).toBeVisible();
	await expect(field(page)).toHaveValue('PaaS와 FaaS');
	await expect(options(page).first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/state\/\?from=mail#_top$/);
	expect(await page.evaluate(() => history.length)).toBe(before);
});

test('What was searched for instead is said', async ({ page }) => {
	await openWith(page, 'ko/', 'tjqjfltm');
	await expect(dialogOf(page).getByRole('status')).toContainText('‘서버리스’로 검색한 결과입니다.');
	await expect(options(page).first()).toHaveAttribute('href', /\/glossary\/serverless\/$/);
});

test('What fits nothing is told so', async ({ page }) => {
	await openWith(page, 'ko/', '없는단어뷁뷁');
	await expect(dialogOf(page).getByRole('status')).toContainText('“없는단어뷁뷁” 검색 결과가 없습니다.');
	await expect(page.getByRole('group', { name: ko['guide.search.groupTerms'], exact: true })).toHaveCount(0);
	await expect(page.getByRole('group', { name: ko['guide.search.groupPages'] })).toHaveCount(0);
});

test('A query in the other language that fits nothing here is carried to its edition', async ({ page }) => {
	await openWith(page, 'en/', '새벽마다 정산을 돌리려면', en);
	await expect(options(page).last()).toHaveText(en['guide.search.otherEdition']);
	// The way of the whole query, not of what had been typed of it before.
	await expect(options(page).last()).toHaveAttribute(
		'href',
		new RegExp(`${encodeURIComponent('돌리려면')}$`),
	);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/ko\/search\/\?q=/);
	await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
	await expect(page.locator('[data-search-field]')).toHaveValue('새벽마다 정산을 돌리려면');
});

test('Recent searches are offered, run again and cleared', async ({ page }) => {
	await openWith(page, 'ko/', '상태');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.waitForURL(({ pathname }) => !pathname.endsWith('/ko/'));
	await openButton(page).click();
	const recent = page.getByRole('group', { name: ko['guide.search.groupRecent'] });
	await expect(recent.getByRole('option')).toHaveText(['상태']);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(field(page)).toHaveValue('상태');
	await expect(page.getByRole('group', { name: ko['guide.search.groupTerms'], exact: true })).toBeVisible();
	await field(page).fill('');
	await dialogOf(page).getByRole('button', { name: ko['guide.search.forget'] }).click();
	await expect(recent).toHaveCount(0);
	await expect(field(page)).toBeFocused();
	expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe('{"format":1,"queries":[]}');
});

test('Damaged recent searches are set aside and disturb nothing', async ({ page }) => {
	await page.goto('ko/');
	await page.evaluate((key) => localStorage.setItem(key, '{"format":1,"queries":["서버리스",{"x":1}]}'), KEY);
	await openButton(page).click();
	await expect(options(page)).toHaveText(['서버리스']);
	expect(await page.evaluate((key) => localStorage.getItem(`${key}.aside`), KEY)).toBe('[{"x":1}]');
});
