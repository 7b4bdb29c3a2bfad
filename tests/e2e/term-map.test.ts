import type { Page } from '@playwright/test';
import { en, expect, ko, test } from './guide.ts';

const picture = (page: Page) => page.getByRole('group');
const middle = (page: Page) => picture(page).locator('[aria-current="true"]');
const status = (page: Page) => page.getByRole('status').filter({ hasText: /./ });

test('The map stands at serverless, or at the term of the address', async ({ page }) => {
	await page.goto('ko/glossary/map/');
	await expect(middle(page)).toHaveText('서버리스');
	await page.goto('ko/glossary/map/?term=cold-start');
	await expect(middle(page)).toHaveText('콜드 스타트');
	await page.goto('ko/glossary/map/?term=nowhere');
	await expect(middle(page)).toHaveText('서버리스');
});

test('By keyboard alone: arrows walk, Enter brings a term to the middle, back goes back', async ({
	page,
}) => {
	await page.goto('ko/glossary/map/?term=cold-start');
	await expect(middle(page)).toHaveText('콜드 스타트');
	await page.getByRole('combobox', { name: ko['guide.termMap.choose'] }).focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(middle(page)).toBeFocused();
	await page.keyboard.press('ArrowRight');
	const chosen = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.term);
	expect(chosen).not.toBe('cold-start');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`\\?term=${chosen}$`));
	await expect(middle(page)).toBeFocused();
	await expect(middle(page)).toHaveAttribute('data-term', chosen!);
	await expect(status(page).first()).toHaveText(/연결된 용어 \d+개/);
	await page.goBack();
	await expect(middle(page)).toHaveText('콜드 스타트');
});

test('By mouse: a click brings a term to the middle, and the link beside the list reads it', async ({
	page,
}) => {
	await page.goto('en/glossary/map/?term=faas');
	await picture(page)
		.getByRole('link', { name: /^serverless / })
		.first()
		.click();
	await expect(middle(page)).toHaveText('serverless');
	await page.getByRole('link', { name: en['guide.termMap.read'].replace('{{term}}', 'serverless') }).click();
	await expect(page).toHaveURL(/\/en\/glossary\/serverless\/$/);
});

test('The list of terms chooses too', async ({ page }) => {
	await page.goto('ko/glossary/map/');
	await page.getByRole('combobox', { name: ko['guide.termMap.choose'] }).selectOption('콜드 스타트');
	await expect(page).toHaveURL(/\?term=cold-start$/);
	await expect(middle(page)).toHaveText('콜드 스타트');
});

for (const [answer, reply] of [
	['is refused', { status: 404, body: '' }],
	['is a page', { contentType: 'text/html', body: '<!doctype html><p>No</p>' }],
	['is cut short', { contentType: 'application/json', body: '{"faas":["FaaS",["ser' }],
	['is null', { contentType: 'application/json', body: 'null' }],
	['is empty', { contentType: 'application/json', body: '{}' }],
	['has another form', { contentType: 'application/json', body: '{"faas":"FaaS"}' }],
	['does not come', undefined],
] as const)
	test(`Where the map’s data ${answer}, the list stands alone`, async ({ page, expected }) => {
		expected.push(/status of 404|ERR_FAILED|NetworkError/);
		await page.route('**/glossary/map.json', (route) => (reply ? route.fulfill(reply) : route.abort()));
		await page.goto('ko/glossary/map/');
		await expect(page.locator('guide-term-map')).toBeHidden();
		await expect(page.getByRole('heading', { name: ko['guide.termMap.list'] })).toBeInViewport();
	});

test('Walking through the list by keyboard is one step in the history', async ({ page }) => {
	await page.goto('ko/glossary/map/?term=faas');
	const list = page.getByRole('combobox', { name: ko['guide.termMap.choose'] });
	const steps = await page.evaluate(() => history.length);
	await list.focus();
	for (let turn = 0; turn < 4; turn++) await page.keyboard.press('ArrowDown');
	await expect(page).not.toHaveURL(/term=faas$/);
	expect(await page.evaluate(() => history.length)).toBe(steps + 1);
	await page.goBack();
	await expect(middle(page)).toHaveText('FaaS');
	await expect(list).toHaveValue('faas');
});

test('The way back leaves the focus on the map', async ({ page }) => {
	await page.goto('ko/glossary/map/?term=cold-start');
	await middle(page).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/cold-start$/);
	await page.goBack();
	await expect(middle(page)).toHaveText('콜드 스타트');
	await expect(picture(page).locator(':focus')).toHaveCount(1);
});

for (const width of [360, 1280])
	test(`At ${width} px every label is drawn inside its box and the window, over no other`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		for (const [locale, term] of [
			['ko', 'serverless'],
			['en', 'infrastructure-as-code'],
			['en', 'cold-start'],
		]) {
			await page.goto(`${locale}/glossary/map/?term=${term}`);
			await expect(middle(page)).toBeVisible();
			const faults = await picture(page)
				.locator('a')
				.evaluateAll((links) => {
					const boxes = links.map((link) => link.getBoundingClientRect());
					const edge = document.documentElement.clientWidth;
					return links.flatMap((link, index) => {
						const box = boxes[index]!;
						const over = boxes.filter(
							(other, place) =>
								place !== index &&
								box.left < other.right &&
								other.left < box.right &&
								box.top < other.bottom &&
								other.top < box.bottom,
						);
						const wide = link.scrollWidth > link.clientWidth || box.left < 0 || box.right > edge;
						return over.length > 0 || wide ? [link.textContent] : [];
					});
				});
			expect(faults).toEqual([]);
		}
	});
