import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, paths, test } from '../e2e/guide.ts';
import { formOf } from '../e2e/questions.ts';
import { expectTheme } from '../e2e/theme.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to, in the page or below a selector: the rule, what it is about, and where. */
async function violations(page: Page, within = 'html'): Promise<string[]> {
	// Expressive Code makes what scrolls focusable a quarter of a second after it is drawn.
	await page.waitForFunction(() =>
		[...document.querySelectorAll('.expressive-code pre')].every(
			(code) => code.scrollWidth <= code.clientWidth || code.hasAttribute('tabindex'),
		),
	);
	const { violations: found } = await new AxeBuilder({ page }).include(within).withTags(TAGS).analyze();
	return found.flatMap(({ id, help, nodes }) =>
		nodes
			.slice(0, 5)
			.map(
				({ target, failureSummary }) =>
					`${id} (${help}) at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
			),
	);
}

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`In the ${colorScheme} theme axe finds nothing on`, () => {
		test.use({ colorScheme });

		for (const path of ['./nowhere-404', ...paths])
			test(path, async ({ page, expected }) => {
				expected.push(/status of 404/);
				await page.goto(path);
				if (path.startsWith('ko/') || path.startsWith('en/')) await expectTheme(page, colorScheme);
				expect(await violations(page)).toEqual([]);
			});

		test('a page with a term’s card open', async ({ page }) => {
			await page.goto('en/serverless/cold-start/');
			await page.getByRole('main').locator('a.term').first().focus();
			await expect(page.getByRole('tooltip')).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});

		test('a page with a figure’s note open', async ({ page }) => {
			await page.goto('ko/serverless/cold-start/');
			await page.getByRole('main').getByRole('button', { name: /출처/ }).first().click();
			expect(await violations(page)).toEqual([]);
		});

		test('a self-check asked for an answer, answered right and wrong, and opened again', async ({ page }) => {
			await page.goto('ko/serverless/cold-start/');
			const first = formOf(page, 'cold-push-burst', 'ko');
			await first.check.click();
			await expect(first.group).toHaveAttribute('aria-invalid', 'true');
			expect(await violations(page, 'guide-self-check')).toEqual([]);
			await first.option(first.right[0]!.text).check();
			await first.check.click();
			const second = formOf(page, 'cold-first-remedy', 'ko');
			await second.option(second.right[0]!.text).check();
			await second.option(second.wrong[0]!.text).check();
			await second.check.click();
			await expect(second.verdict).not.toBeEmpty();
			expect(await violations(page, 'guide-self-check')).toEqual([]);
			await second.again.click();
			const third = formOf(page, 'cold-two-orders', 'ko');
			await third.form.getByRole('combobox').first().selectOption('3');
			await third.check.click();
			await expect(third.verdict).not.toBeEmpty();
			expect(await violations(page, 'guide-self-check')).toEqual([]);
		});
	});

test.describe('On a phone axe finds nothing on', () => {
	test.use({ viewport: { width: 360, height: 740 } });
	for (const path of ['ko/', 'en/serverless/cold-start/', 'ko/foundations/shared-responsibility/'])
		test(path, async ({ page }) => {
			await page.goto(path);
			expect(await violations(page)).toEqual([]);
		});

	test('a page with its menu open', async ({ page }) => {
		await page.goto('ko/serverless/pet-shop/');
		await page.getByRole('button', { name: '메뉴' }).click();
		await expect(page.getByRole('link', { name: '용어집' }).filter({ visible: true }).first()).toBeVisible();
		expect(await violations(page)).toEqual([]);
	});
});
