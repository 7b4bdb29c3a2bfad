import { expect, test } from './guide.ts';

for (const path of ['ko/', 'ko/serverless/what-the-word-means/', 'en/serverless/cold-start/'])
	test(`A first visit to ${path} brings little, and nothing shifts`, async ({ page }) => {
		await page.addInitScript(watchShifts);
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
		expect.soft(await page.evaluate(sumOfShifts), 'layout shift').toBeLessThan(0.001);
	});

test('On a slow processor, which paints before it has read the whole page, nothing moves over', async ({
	page,
	context,
}) => {
	await page.addInitScript(watchShifts);
	const devtools = await context.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
	await page.goto('ko/serverless/what-the-word-means/', { waitUntil: 'networkidle' });
	for (let visit = 0; visit < 5; visit++) {
		await page.reload({ waitUntil: 'networkidle' });
		expect(await page.evaluate(sumOfShifts)).toBeLessThan(0.01);
	}
});

/** In the page, before anything else: notes every layout shift. */
function watchShifts(): void {
	const shifts = ((window as unknown as Watched).shifts = [] as number[]);
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
	}).observe({ type: 'layout-shift', buffered: true });
}

/** In the page: what has shifted so far, as Cumulative Layout Shift counts it. */
function sumOfShifts(): number {
	return (window as unknown as Watched).shifts.reduce((total, value) => total + value, 0);
}

interface Watched {
	shifts: number[];
}
