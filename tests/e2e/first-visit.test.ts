import { expect, test } from './guide.ts';

for (const path of ['ko/', 'ko/serverless/what-the-word-means/', 'en/serverless/cold-start/'])
	test(`A first visit to ${path} brings little, and nothing shifts`, async ({ page }) => {
		await page.addInitScript(() => {
			const shifts = ((window as unknown as { shifts: number[] }).shifts = [] as number[]);
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
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
		// Measured with the fonts at hand: how much late fonts shift depends on the machine's own faces.
		await page.reload({ waitUntil: 'networkidle' });
		const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
		expect
			.soft(
				shifts.reduce((total, value) => total + value, 0),
				'layout shift',
			)
			.toBeLessThan(0.001);
	});
