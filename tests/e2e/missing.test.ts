import { en, expect, ko, test } from './guide.ts';

// A browser reports every answer of 404 in its console.
test.use({ expected: [/status of 404/] });

for (const [path, heading, home] of [
	['ko/no/such/page/', ko['guide.notFound.title'], /\/ko\/$/],
	['en/no/such/page/', en['guide.notFound.title'], /\/en\/$/],
] as const)
	test(`A missing address below /${path.slice(0, 2)}/ is answered in that language and leads home`, async ({
		page,
	}) => {
		const response = await page.goto(path);
		expect(response!.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
		await page.getByRole('main').getByRole('link').first().click();
		await expect(page).toHaveURL(home);
	});

test('A missing address outside both is answered in both', async ({ page }) => {
	expect((await page.goto('nowhere/'))!.status()).toBe(404);
	await expect(page.getByRole('link')).toHaveCount(2);
	await expect(page.getByRole('heading', { name: /없습니다$/ })).toBeVisible();
	await expect(page.getByRole('heading', { name: /^There is no page/ })).toBeVisible();
});
