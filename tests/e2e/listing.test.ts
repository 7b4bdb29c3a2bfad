/** The lists of all corrections and all figures: filtered and sorted where they stand, and whole without script. */
import { en, expect, ko, test } from './guide.ts';

test('Corrections are filtered by document and kind, the address keeps it, and the way back restores it', async ({
	page,
}) => {
	await page.goto('ko/reference/then-and-now/');
	const entries = page.locator('[data-item]:visible');
	const all = await entries.count();
	expect(all).toBeGreaterThan(40);
	await page.getByLabel(ko['guide.listing.document'], { exact: true }).selectOption({ index: 1 });
	await page.getByLabel(ko['guide.listing.verdict'], { exact: true }).selectOption('wrong');
	const some = await entries.count();
	expect(some).toBeLessThan(all);
	for (const entry of await entries.all()) {
		await expect(entry).toHaveAttribute('data-verdict', 'wrong');
		await expect(entry).toHaveAttribute('data-document', /what-the-serverless/);
	}
	await expect(page.locator('guide-listing').getByRole('status')).toHaveText(
		ko['guide.listing.count'].replace('{{count}}', String(some)),
	);
	await expect(page).toHaveURL(/\?document=what-the-serverless&verdict=wrong$/);
	// No heading stands above nothing.
	for (const group of await page.locator('[data-group]:visible').all())
		await expect(group.locator('[data-item]:visible').first()).toBeVisible();
	await page.reload();
	expect(await entries.count()).toBe(some);
	await page.getByRole('button', { name: ko['guide.glossary.filter.clear'], exact: true }).click();
	await expect(entries).toHaveCount(all);
});

test('A box on a page leads to its place in the list, and from there back to the page', async ({ page }) => {
	await page.goto('en/serverless/cold-start/');
	const label = page.locator('aside.box a.box-label').first();
	const id = (await label.getAttribute('href'))!.split('#')[1]!;
	await label.click();
	await expect(page).toHaveURL(new RegExp(`/en/reference/then-and-now/#${id}$`));
	await expect(page.locator(`#${id}`)).toBeInViewport();
	await page.locator(`#${id}`).getByRole('link', { name: 'Cold start' }).click();
	await expect(page).toHaveURL(/\/en\/serverless\/cold-start\/$/);
});

test('Figures are found by their words and sorted by keyboard', async ({ page }) => {
	await page.goto('en/reference/numbers/');
	const rows = page.locator('tbody tr:visible');
	const all = await rows.count();
	await page.getByLabel(en['guide.numbers.find'], { exact: true }).last().fill('lambda timeout');
	await expect.poll(() => rows.count()).toBeLessThan(all);
	await expect(rows.first()).toContainText(/timeout/i);
	await page.getByLabel(en['guide.numbers.find'], { exact: true }).last().fill('no such figure');
	await expect(page.locator('guide-listing').getByRole('status')).toHaveText(en['guide.listing.none']);
	await page.getByRole('button', { name: en['guide.glossary.filter.clear'], exact: true }).click();
	const head = page.getByRole('button', { name: en['guide.numbers.checked'], exact: true });
	await head.press('Enter');
	await expect(page.getByRole('columnheader', { name: en['guide.numbers.checked'] })).toHaveAttribute(
		'aria-sort',
		'ascending',
	);
	const days = () =>
		page
			.locator('[data-checked-key]')
			.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-checked-key')!));
	expect(await days()).toEqual((await days()).toSorted());
	await head.press('Enter');
	expect(await days()).toEqual((await days()).toSorted().reverse());
	await expect(rows).toHaveCount(all);
});

test.describe('Without JavaScript', { tag: '@chromium' }, () => {
	test.use({ javaScriptEnabled: false });
	for (const path of ['ko/reference/then-and-now/', 'ko/reference/numbers/'])
		test(`${path} stands whole, without a form that does nothing`, async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('.listing-filter')).toBeHidden();
			expect(await page.locator('[data-item]:visible').count()).toBeGreaterThan(40);
		});
});
