import { en, expect, ko, test } from './guide.ts';

for (const [locale, texts, query, title] of [
	['ko', ko, '서버', '서버 · 검색'],
	['en', en, 'servers', 'servers · Search'],
] as const)
	test(`The results page in ${locale} answers the query of its address with everything`, async ({ page }) => {
		await page.goto(`${locale}/search/?q=${encodeURIComponent(query)}`);
		const main = page.getByRole('main');
		await expect(main.getByRole('textbox', { name: texts['guide.search.query'] })).toHaveValue(query);
		await expect(
			main.getByRole('heading', { name: texts['guide.search.groupTerms'], exact: true }),
		).toBeVisible();
		await expect(
			main.getByRole('heading', { name: texts['guide.search.groupPages'], exact: true }),
		).toBeVisible();
		expect(await main.getByRole('listitem').count()).toBeGreaterThan(14);
		await expect(main.getByRole('status')).not.toBeEmpty();
		await expect(page).toHaveTitle(new RegExp(`^${title}`));
		await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
	});

test('The results page follows what is typed, keeps it in the address, and steps back', async ({ page }) => {
	await page.goto('ko/search/');
	const field = page.getByRole('main').getByRole('textbox', { name: ko['guide.search.query'] });
	await expect(field).toBeFocused();
	await field.fill('콜드 스타트');
	await expect(
		page
			.getByRole('main')
			.getByRole('link', { name: /^콜드 스타트/ })
			.first(),
	).toBeVisible();
	await expect(page).toHaveURL(/\?q=/);
	await field.press('Enter');
	await field.fill('PaaS');
	await field.press('Enter');
	await expect(page).toHaveURL(/\?q=PaaS$/);
	await page.goBack();
	await expect(field).toHaveValue('PaaS');
	await page.goBack();
	await expect(field).toHaveValue('콜드 스타트');
});

test('On the results page the search key leads to its own field', async ({ page }) => {
	await page.goto('ko/search/?q=FaaS');
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('main').getByRole('textbox', { name: ko['guide.search.query'] })).toBeFocused();
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('On the glossary the query in the address is not the dialog’s', async ({ page }) => {
	await page.goto('ko/glossary/?q=FaaS');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('dialog')).toBeHidden();
});

for (const [locale, texts, name] of [
	['ko', ko, '서버리스 도감'],
	['en', en, 'Serverless Guide'],
] as const)
	test(`A browser can add the search in ${locale}`, { tag: '@firefox-full' }, async ({ page }) => {
		await page.goto(`${locale}/`);
		const link = page.locator('link[rel="search"]');
		await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml');
		await expect(link).toHaveAttribute('title', texts['guide.search.engine']);
		const found = await link.evaluate(async (element) => {
			const text = await (await fetch((element as HTMLLinkElement).href)).text();
			const xml = new DOMParser().parseFromString(text, 'application/xml');
			const url = xml.querySelector('Url[type="text/html"]')!;
			return {
				root: `${xml.documentElement.namespaceURI} ${xml.documentElement.localName}`,
				broken: xml.querySelectorAll('parsererror').length,
				name: xml.querySelector('ShortName')!.textContent,
				template: url.getAttribute('template')!,
			};
		});
		expect(found).toMatchObject({
			root: 'http://a9.com/-/spec/opensearch/1.1/ OpenSearchDescription',
			broken: 0,
			name,
		});
		expect(found.name.length).toBeLessThanOrEqual(16);
		expect(found.template).toMatch(new RegExp(`^https?://[^/]+/.*${locale}/search/\\?q=\\{searchTerms\\}$`));
	});

test('The way back from a result leads to where the reader had come', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 400 });
	await page.goto('ko/search/?q=서버리스');
	const results = page.locator('[data-search-results] li');
	await expect(results.nth(8)).toBeVisible();
	const link = results.nth(8).getByRole('link').first();
	// The pointer on it, so that the click has nothing left to scroll.
	await link.hover();
	const place = await page.evaluate(() => scrollY);
	expect(place).toBeGreaterThan(200);
	await link.click();
	await page.waitForURL(/\/ko\/(?!search)/);
	await page.goBack();
	await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(place));
});

test.describe('Without JavaScript', { tag: '@chromium' }, () => {
	test.use({ javaScriptEnabled: false });

	test('the button is a link to a page that says what search needs and leads to the glossary', async ({
		page,
	}) => {
		await page.goto('ko/serverless/state/');
		await page.getByRole('banner').getByRole('link', { name: ko['guide.search.label'] }).click();
		await expect(page).toHaveURL(/\/ko\/search\/$/);
		const main = page.getByRole('main');
		// Playwright reads no text inside noscript.
		expect(await page.content()).toContain(ko['guide.search.needsScript']);
		await expect(main.getByRole('textbox')).toHaveCount(0);
		await main.getByRole('link', { name: ko['guide.home.glossary'] }).click();
		await expect(page).toHaveURL(/\/ko\/glossary\/$/);
	});
});
