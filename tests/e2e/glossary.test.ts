import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { en, expect, ko, test } from './guide.ts';
import { expectTheme } from './theme.ts';

/** The rules that tests/a11y asks for too; it sees to the frame around the page, these tests to the page in its states. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const field = (page: Page, words: typeof ko = ko) =>
	page.getByRole('searchbox', { name: words['guide.glossary.filter.label'] });
const results = (page: Page, words: typeof ko = ko) =>
	page.getByRole('region', { name: words['guide.glossary.filter.results'] });
const first = (page: Page, words: typeof ko = ko) => results(page, words).getByRole('link').first();
const status = (page: Page) => page.getByRole('search').getByRole('status');

for (const [way, query, tag] of [
	['its name', '콜드 스타트', '@firefox-full'],
	['the other language', 'cold st', '@firefox-full'],
	['an alias', '첫 호출 지연', '@firefox'],
	['initial consonants', 'ㅋㄷㅅㅌㅌ', '@firefox'],
	['the wrong keyboard mode', 'zhfem tmxkxm', '@firefox-full'],
	['the wrong keyboard mode the other way', '채ㅣㅇ ㄴㅅㅁㄳ', '@firefox-full'],
	['a misspelling', '쿨드 스타트', '@firefox-full'],
] as const)
	test(`A term is found by ${way}, as one types`, { tag }, async ({ page }) => {
		await page.goto('ko/glossary/');
		await field(page).pressSequentially(query);
		await expect(first(page)).toHaveText('콜드 스타트');
		await expect(status(page)).toHaveText(/찾았습니다/);
	});

test('An English reader finds by English and by Korean', async ({ page }) => {
	await page.goto('en/glossary/');
	await field(page, en).fill('Function as a Service');
	await expect(first(page, en)).toHaveText('FaaS');
	await field(page, en).fill('콜드 스타트');
	await expect(first(page, en)).toHaveText('cold start');
});

test('A subject and a chapter narrow the list, and the address keeps both', async ({ page }) => {
	await page.goto('ko/glossary/');
	await page.getByLabel(ko['guide.glossary.filter.tag'], { exact: true }).selectOption(ko['guide.tag.cost']);
	await expect(page).toHaveURL(/\?tag=cost$/);
	const some = Number((await status(page).textContent())!.match(/\d+/)![0]);
	await page
		.getByLabel(ko['guide.glossary.filter.chapter'], { exact: true })
		.selectOption({ value: 'serverless' });
	await expect(page).toHaveURL(/\?tag=cost&chapter=serverless$/);
	await expect(status(page)).not.toContainText(` ${some}개`);
	await page.reload();
	await expect(page.getByLabel(ko['guide.glossary.filter.chapter'], { exact: true })).toHaveValue(
		'serverless',
	);
	await expect(results(page)).toBeVisible();
});

test('An address with a filter shows its results, and a foreign value is ignored', async ({ page }) => {
	await page.goto(`ko/glossary/?q=${encodeURIComponent('ㅋㄷㅅㅌㅌ')}&tag=nothing`);
	await expect(field(page)).toHaveValue('ㅋㄷㅅㅌㅌ');
	await expect(first(page)).toHaveText('콜드 스타트');
	await expect(page.getByLabel(ko['guide.glossary.filter.tag'], { exact: true })).toHaveValue('');
});

test('Nothing found says so and offers to clear', async ({ page }) => {
	await page.goto('ko/glossary/');
	await field(page).fill('없는단어뷁뷁');
	await expect(status(page)).toHaveText(ko['guide.glossary.filter.none']);
	await expect(results(page).getByRole('link')).toHaveCount(0);
	await page.getByRole('button', { name: ko['guide.glossary.filter.clear'] }).click();
	await expect(field(page)).toBeFocused();
	await expect(page.getByRole('heading', { name: 'ㅋ', exact: true })).toBeVisible();
	await expect(page).toHaveURL(/\/glossary\/$/);
});

test('While the index is on its way the reader is told to wait', async ({ page }) => {
	let answer: (() => void) | undefined;
	const held = new Promise<void>((resolve) => (answer = resolve));
	await page.route('**/glossary/index.json', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('ko/glossary/');
	await field(page).fill('콜드');
	await expect(status(page)).toHaveText(ko['guide.glossary.filter.searching']);
	answer!();
	await expect(status(page)).toHaveText(/찾았습니다/);
});

test('A reader who moves by landmarks does not meet every letter', async ({ page }) => {
	await page.goto('en/glossary/');
	await expect(page.getByRole('main').getByRole('region')).toHaveCount(1);
});

test('The keyboard walks from the field through the results and back, clears and opens', async ({ page }) => {
	await page.goto('ko/glossary/');
	await field(page).focus();
	await page.keyboard.type('서버');
	await expect(results(page).getByRole('link').nth(2)).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(first(page)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(results(page).getByRole('link').nth(1)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(field(page)).toHaveValue('');
	await expect(results(page)).toBeHidden();
	await page.keyboard.type('콜드 스타트');
	await expect(first(page)).toHaveText('콜드 스타트');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/ko\/glossary\/cold-start\/$/);
	await page.goBack();
	await expect(field(page)).toHaveValue('콜드 스타트');
});

test('Enter that ends a syllable opens nothing', async ({ page }) => {
	await page.goto('ko/glossary/');
	await field(page).fill('콜드 스타트');
	await expect(first(page)).toBeVisible();
	await field(page).evaluate((input) =>
		input.dispatchEvent(
			new KeyboardEvent('keydown', { key: 'ArrowDown', keyCode: 229, isComposing: true, bubbles: true }),
		),
	);
	await expect(field(page)).toBeFocused();
});

test.describe('Without JavaScript', { tag: '@chromium' }, () => {
	test.use({ javaScriptEnabled: false });
	test('every term can be read, and nothing is offered that does not work', async ({ page }) => {
		await page.goto('ko/glossary/');
		await expect(page.getByRole('searchbox')).toBeHidden();
		await expect(
			page.getByRole('main').getByRole('link', { name: '콜드 스타트', exact: true }),
		).toBeVisible();
		await page.getByRole('link', { name: 'ㅋ', exact: true }).click();
		await expect(page).toHaveURL(/#letter-/);
		await page.getByRole('link', { name: ko['guide.termMap.title'] }).click();
		await expect(page.getByRole('combobox', { name: ko['guide.termMap.choose'] })).toBeHidden();
		const relations = page.getByRole('region', { name: ko['guide.termMap.list'] });
		await expect(relations.getByRole('link', { name: '콜드 스타트', exact: true }).first()).toBeVisible();
	});
});

test('A term’s page leads to its neighbours, its questions and the other language, which the key L opens', async ({
	page,
}) => {
	await page.goto('ko/glossary/cold-start/');
	const questions = page.getByRole('main').getByRole('link', { name: '콜드 스타트' });
	await expect(questions.and(page.locator('[href$="/serverless/cold-start/#check-yourself"]'))).toHaveCount(
		1,
	);
	await page.getByRole('link', { name: new RegExp(`^${ko['guide.term.next']}`) }).click();
	await page.getByRole('link', { name: new RegExp(`^${ko['guide.term.prev']}`) }).click();
	await expect(page).toHaveURL(/\/ko\/glossary\/cold-start\/$/);
	await expect(page.getByRole('link', { name: ko['guide.term.inOther'] })).toHaveAttribute(
		'aria-keyshortcuts',
		'L',
	);
	await page.keyboard.press('l');
	await expect(page).toHaveURL(/\/en\/glossary\/cold-start\/$/);
	await page.getByRole('button', { name: en['guide.term.keyOff'] }).click();
	await page.keyboard.press('l');
	await page.reload();
	await page.keyboard.press('l');
	await expect(page.getByRole('button', { name: en['guide.term.keyOn'] })).toBeVisible();
	await expect(page).toHaveURL(/\/en\/glossary\/cold-start\/$/);
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`In the ${colorScheme} theme axe finds nothing on`, () => {
		test.use({ colorScheme });
		const violations = async (page: Page, within = 'main') =>
			(await axe(page).include(within).withTags(TAGS).analyze()).violations.map(
				({ id, nodes }) => `${id}: ${nodes[0]!.html}`,
			);
		test('a filtered glossary', async ({ page }) => {
			await page.goto('ko/glossary/?q=서버');
			// Firefox 153 crashes under axe once Playwright has looked for the results by their name.
			await expect(status(page)).toHaveText(/찾았습니다/);
			await expectTheme(page, colorScheme);
			expect(await violations(page)).toEqual([]);
		});
		test('a glossary in which nothing was found', async ({ page }) => {
			await page.goto('en/glossary/?q=qqqqzzzz');
			await expect(status(page)).toHaveText(en['guide.glossary.filter.none']);
			expect(await violations(page)).toEqual([]);
		});
		test('a term’s page', async ({ page }) => {
			await page.goto('ko/glossary/faas/');
			expect(await violations(page)).toEqual([]);
		});
		test('the map of terms', async ({ page }) => {
			await page.goto('ko/glossary/map/?term=faas');
			await expect(page.getByRole('group').getByRole('link', { name: 'FaaS', exact: true })).toBeVisible();
			// The list below it is a thousand links like the first.
			expect(await violations(page, 'guide-term-map')).toEqual([]);
			expect(await violations(page, '.term-relations section:first-of-type')).toEqual([]);
		});
	});
