import type { Page } from '@playwright/test';
import { en, expect, isInside, test } from './guide.ts';

/** The marks behind figures. */
const marks = (page: Page) => page.getByRole('main').getByRole('button', { name: /, (?:source|출처)$/ });
/** What is open above the page. */
const note = (page: Page) => page.locator('[popover]:popover-open');

test('A figure’s note opens by keyboard and shows sentence, source and day', async ({ page }) => {
	await page.goto('en/serverless/cold-start/');
	const fact = marks(page).first();
	await fact.focus();
	await page.keyboard.press('Enter');
	await expect(note(page)).toBeVisible();
	await expect(note(page).getByRole('link')).toHaveAttribute('href', /^https:\/\//);
	await expect(note(page)).toContainText(/checked \d{1,2}\s\w+ 20\d\d/);
	const figure = (await fact.getAttribute('aria-label'))!.replace(/, source$/, '');
	await expect(note(page)).toContainText(figure);
	await page.keyboard.press('Tab');
	await expect(note(page).getByRole('link')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(note(page)).toHaveCount(0);
	await expect(fact).toBeFocused();
});

test('A note closes when the reader clicks elsewhere', async ({ page }) => {
	await page.goto('en/serverless/cold-start/');
	await marks(page).first().click();
	await expect(note(page)).toBeVisible();
	await page.getByRole('heading', { level: 1 }).click();
	await expect(note(page)).toHaveCount(0);
});

test('A Korean reader reads the figure and its day in Korean', async ({ page }) => {
	await page.goto('ko/serverless/cold-start/');
	await marks(page).first().click();
	await expect(note(page)).toContainText(/20\d\d년 \d{1,2}월\s\d{1,2}일/);
});

test('A figure that stands twice has one note, which opens beside either mark', async ({ page }) => {
	await page.goto('en/serverless/duration/');
	const targets = await marks(page).evaluateAll((all) =>
		all.map((mark) => mark.getAttribute('popovertarget')!),
	);
	const twice = targets.find((target, index) => targets.indexOf(target) !== index)!;
	await expect(page.locator(`#${twice}`)).toHaveCount(1);
	for (const mark of await page.locator(`[popovertarget="${twice}"]`).all()) {
		await mark.click();
		await expect(note(page)).toHaveId(twice);
		const [at, opened] = [(await mark.boundingBox())!, (await note(page).boundingBox())!];
		expect(
			Math.min(Math.abs(opened.y - at.y - at.height), Math.abs(at.y - opened.y - opened.height)),
		).toBeLessThan(16);
		await page.keyboard.press('Escape');
	}
});

test('A mark is 24 px wide and high and makes no line higher', async ({ page }) => {
	await page.goto('ko/serverless/cold-start/');
	const heights = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('.sl-markdown-content > p')].map((one) => one.clientHeight),
		);
	for (const mark of await marks(page).all())
		expect(await mark.boundingBox()).toMatchObject({ width: 24, height: 24 });
	const before = await heights();
	await page.addStyleTag({ content: '.fact-mark { display: none }' });
	expect(await heights()).toEqual(before);
});

test(
	'A printed page lists the sources under the numbers that stand behind the figures',
	{ tag: '@chromium' },
	async ({ page }) => {
		await page.goto('en/serverless/duration/');
		await page.emulateMedia({ media: 'print' });
		const shown = page.getByText(en['guide.notes.title'], { exact: true });
		await expect(shown).toBeVisible();
		const notes = page.locator('.fact-note');
		const numbers = await marks(page).evaluateAll((all) => all.map((mark) => Number(mark.dataset.note)));
		expect(Math.max(...numbers)).toBe(await notes.count());
		for (const one of await notes.all()) await expect(one).toBeVisible();
		await expect(page.getByRole('tooltip')).toHaveCount(0);
	},
);

test.describe('On a phone', () => {
	test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });
	test('every note is inside the window', { tag: '@chromium' }, async ({ page }) => {
		await page.goto('en/serverless/cold-start/');
		expect(await marks(page).count()).toBeGreaterThan(1);
		for (const fact of await marks(page).all()) {
			await fact.tap();
			await expect(note(page)).toBeVisible();
			expect(
				await isInside(page, await note(page).boundingBox()),
				String(await fact.getAttribute('aria-label')),
			).toBe(true);
			await page.keyboard.press('Escape');
		}
	});
});

test.describe('Without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the note opens too', async ({ page }) => {
		await page.goto('en/serverless/cold-start/');
		await marks(page).first().click();
		await expect(note(page).getByRole('link')).toBeVisible();
	});
});
