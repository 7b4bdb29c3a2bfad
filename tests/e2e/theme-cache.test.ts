import { expect, test } from './guide.ts';
import { expectTheme } from './theme.ts';

// Chromium keeps no page for the way back while it is driven.
test.use({
	colorScheme: null,
	launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, firefoxUserPrefs: {} }),
});

test('A page that Firefox kept whole for the way back shows the theme chosen since', async ({
	page,
	context,
	browserName,
}) => {
	test.skip(browserName !== 'firefox');
	// Playwright waits for a load that never comes and loses the page, so that the page itself says how it came back.
	const witness = await context.newPage();
	await witness.goto('ko/glossary/faas/');
	await page.goto('ko/glossary/faas/');
	await page.evaluate(() =>
		addEventListener('pageshow', ({ persisted }) =>
			setTimeout(() => {
				const { backgroundColor } = getComputedStyle(document.body);
				const { value } = document.querySelector<HTMLSelectElement>('guide-theme-select select')!;
				localStorage.setItem('test.shown', JSON.stringify({ persisted, backgroundColor, value }));
			}),
		),
	);
	await page.goto('ko/glossary/cold-start/');
	await page.getByRole('combobox', { name: '테마 선택' }).filter({ visible: true }).selectOption('dark');
	await expectTheme(page, 'dark');
	await page.evaluate(() => void setTimeout(() => history.back()));
	const shown = () => witness.evaluate(() => localStorage.getItem('test.shown'));
	await expect.poll(shown).not.toBeNull();
	expect(JSON.parse((await shown())!)).toEqual({
		persisted: true,
		backgroundColor: 'rgb(16, 22, 31)',
		value: 'dark',
	});
});
