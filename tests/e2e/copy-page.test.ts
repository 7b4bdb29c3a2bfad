import { en, expect, ko, test } from './guide.ts';

test('A press copies the page as Markdown and says so @chromium', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('ko/serverless/state/');
	await page.getByRole('button', { name: ko['guide.copy.label'] }).click();
	await expect(page.getByRole('status').filter({ hasText: ko['guide.copy.done'] })).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/^---\ntitle: /);
	expect(copied).toContain('/ko/serverless/state/\n');
	const served = await page.request.get('ko/serverless/state/index.md');
	expect(served.headers()['content-type']).toBe('text/markdown; charset=utf-8');
	expect(copied).toBe(await served.text());
	await expect(page.getByRole('link', { name: ko['guide.copy.file'] })).toBeHidden();
});

test('Where the clipboard is refused, a link to the file remains', async ({ page }) => {
	await page.addInitScript(() => {
		const write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
		Object.defineProperty(navigator, 'clipboard', { value: { write } });
	});
	await page.goto('en/glossary/faas/');
	await page.getByRole('button', { name: en['guide.copy.label'] }).click();
	await expect(page.getByRole('status').filter({ hasText: en['guide.copy.refused'] })).toBeVisible();
	await expect(page.getByRole('link', { name: en['guide.copy.file'] })).toHaveAttribute(
		'href',
		/\/en\/glossary\/faas\/index\.md$/,
	);
});

test.describe('Without script', () => {
	test.use({ javaScriptEnabled: false });
	test('there is the link and no button', async ({ page }) => {
		await page.goto('en/serverless/state/');
		await expect(page.getByRole('link', { name: en['guide.copy.file'] })).toBeVisible();
		await expect(page.getByRole('button', { name: en['guide.copy.label'] })).toBeHidden();
	});
});
