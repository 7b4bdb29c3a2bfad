import type { Page } from '@playwright/test';
import { expect, ko, test } from './guide.ts';

const toEnglish = (page: Page) => page.getByRole('link', { name: 'English', exact: true }).first();
/** How far a heading stands below the top of the window, in px. */
const top = (page: Page, id: string) =>
	page.evaluate((at) => document.getElementById(at)!.getBoundingClientRect().top, id);

test('The language switch keeps the page and the heading', async ({ page }) => {
	await page.goto('ko/serverless/cold-start/');
	const contents = page.getByRole('navigation', { name: '목차' });
	await contents.getByRole('link').nth(3).click();
	const { pathname, hash } = new URL(page.url());
	expect(hash.length).toBeGreaterThan(2);
	await page.getByRole('link', { name: 'English', exact: true }).first().click();
	await page.waitForURL(/\/en\//);
	expect(new URL(page.url()).pathname).toBe(pathname.replace('/ko/', '/en/'));
	expect(new URL(page.url()).hash).toBe(hash);
	await expect(page.locator(hash)).toBeInViewport();
	await page.getByRole('link', { name: '한국어', exact: true }).first().click();
	await page.waitForURL(/\/ko\//);
	expect(new URL(page.url()).hash).toBe(hash);
});

for (const from of ['', '#four-steps-the-request-waits-for'])
	test(`The switch keeps the place that was scrolled to, ${from ? 'away from the address’s' : 'without one in the address'}`, async ({
		page,
	}) => {
		await page.goto(`ko/serverless/cold-start/${from}`);
		const ids = await page
			.locator('main h2[id]')
			.evaluateAll((headings) => headings.map((heading) => heading.id));
		const place = ids[3]!;
		await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), place);
		const before = await top(page, place);
		await toEnglish(page).click();
		await page.waitForURL(/\/en\//);
		expect(new URL(page.url()).hash).toBe(`#${place}`);
		await expect.poll(() => top(page, place)).toBeCloseTo(before, -1);
	});

test('At the top of a page the switch leads to the top', async ({ page }) => {
	await page.goto('ko/serverless/cold-start/');
	await toEnglish(page).click();
	await expect(page).toHaveURL(/\/en\/serverless\/cold-start\/$/);
});

test('In the glossary the switch keeps the entry that is read', async ({ page }) => {
	await page.goto('ko/glossary/');
	await page.evaluate(() => document.getElementById('knative')!.scrollIntoView());
	await toEnglish(page).click();
	await expect(page).toHaveURL(/\/en\/glossary\/#knative$/);
});

for (const address of ['glossary/map/?term=faas', 'glossary/?q=faas&tag=models', 'search/?q=faas'])
	test(`The switch keeps what the address asks of ${address}`, async ({ page }) => {
		await page.goto(`ko/${address}`);
		await toEnglish(page).click();
		await page.waitForURL(/\/en\//);
		expect(page.url().endsWith(`/en/${address}`), page.url()).toBe(true);
	});

test('What was typed a moment ago goes along', async ({ page }) => {
	await page.goto('ko/glossary/');
	await page.getByRole('searchbox').fill('faas');
	await toEnglish(page).click();
	await expect(page).toHaveURL(/\/en\/glossary\/\?q=faas$/);
});

for (const [way, go] of [
	['the key L', (page: Page) => page.keyboard.press('l')],
	['its link', (page: Page) => page.getByRole('link', { name: ko['guide.term.inOther'] }).click()],
] as const)
	test(`A term read in the other language by ${way} is a choice that the door remembers`, async ({
		page,
	}) => {
		await page.goto('ko/glossary/cold-start/');
		await go(page);
		await expect(page).toHaveURL(/\/en\/glossary\/cold-start\/$/);
		expect(await page.evaluate(() => localStorage.getItem('guide.language'))).toBe('en');
	});

test.describe('On a phone', { tag: '@chromium' }, () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
	test('the switch is in the menu', async ({ page }) => {
		await page.goto('en/glossary/cold-start/');
		await page.getByRole('button', { name: 'Menu' }).tap();
		await page.getByRole('link', { name: '한국어', exact: true }).filter({ visible: true }).tap();
		await expect(page).toHaveURL(/\/ko\/glossary\/cold-start\/$/);
	});
});

test.describe('Without JavaScript', { tag: '@chromium' }, () => {
	test.use({ javaScriptEnabled: false });
	test('the switch keeps the page', async ({ page }) => {
		await page.goto('en/serverless/state/');
		await page.getByRole('link', { name: '한국어', exact: true }).first().click();
		await expect(page).toHaveURL(/\/ko\/serverless\/state\/$/);
	});
});
