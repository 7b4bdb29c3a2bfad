import { expect, test } from './guide.ts';

const PATHS = ['ko/', 'ko/serverless/what-the-word-means/', 'en/serverless/cold-start/'];

for (const path of PATHS)
	test(`A first visit to ${path} brings little`, async ({ page }) => {
		const sizes = new Map<string, number>();
		page.on('requestfinished', async (request) => {
			const { responseBodySize } = await request.sizes();
			sizes.set(request.url(), responseBodySize);
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		await page.waitForTimeout(300);
		const sum = (accepts: (url: string) => boolean) =>
			[...sizes].reduce((total, [url, bytes]) => total + (accepts(url) ? bytes : 0), 0);
		const isFont = (url: string) => url.endsWith('.woff2');
		const isScript = (url: string) => url.endsWith('.js');
		const list = [...sizes].map(([url, bytes]) => `${bytes} ${new URL(url).pathname}`).join('\n');
		expect.soft(sum(isScript), `scripts, in bytes:\n${list}`).toBeLessThan(20_000);
		expect
			.soft(
				sum((url) => !isFont(url)),
				'all but fonts',
			)
			.toBeLessThan(60_000);
		expect.soft(sum(isFont), 'fonts').toBeLessThanOrEqual(160_000);
	});

// Without the fonts: how far a late one moves the text depends on the machine's own faces, and whether it is late on
// how busy the machine is.
test.describe('Fonts left out', () => {
	test.use({ expected: [/net::ERR_FAILED/] });

	for (const path of PATHS)
		test(`nothing shifts on ${path}`, async ({ page }) => {
			await page.route('**/*.woff2', (route) => route.abort());
			await page.addInitScript(() => {
				const shifts = ((window as unknown as { shifts: number[] }).shifts = [] as number[]);
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(path, { waitUntil: 'networkidle' });
			await page.waitForTimeout(300);
			const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
			expect(shifts.reduce((total, value) => total + value, 0)).toBeLessThan(0.001);
		});
});
