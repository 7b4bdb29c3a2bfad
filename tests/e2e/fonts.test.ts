import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, paths, test } from './guide.ts';

const LIMIT = 160_000;
/** Korean pages draw the most characters: all that are written, with FULL=1 every page. */
const drawn = process.env.FULL
	? paths
	: [
			...globSync('**/*.mdx', { cwd: 'content/docs/ko' }).map(
				(file) =>
					`ko/${file
						.split(sep)
						.join('/')
						.replace(/\.mdx$/, '/')
						.replace(/^index\/$/, '')}`,
			),
			'ko/glossary/',
			'ko/glossary/cold-start/',
			'en/glossary/',
			'en/serverless/cold-start/',
		];

test('A first visit fetches at most 160 kB of fonts', async ({ browser, baseURL }) => {
	test.setTimeout(30_000 + drawn.length * 6000);
	const found: { path: string; bytes: number }[] = [];
	for (const path of drawn) {
		// A context of its own has an empty cache.
		const context = await browser.newContext({ baseURL: baseURL! });
		const page = await context.newPage();
		const sizes: Promise<number>[] = [];
		page.on('requestfinished', (request) => {
			if (request.url().endsWith('.woff2')) sizes.push(request.sizes().then((size) => size.responseBodySize));
		});
		await page.goto(path, { waitUntil: 'load' });
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		found.push({ path, bytes: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) });
		await context.close();
	}
	const most = found.toSorted((a, b) => b.bytes - a.bytes)[0]!;
	console.log(`Most fonts: ${most.path}, ${(most.bytes / 1000).toFixed(1)} kB`);
	expect(most.bytes).toBeGreaterThan(30_000);
	expect(found.filter(({ bytes }) => bytes > LIMIT).map(({ path, bytes }) => `${path}: ${bytes}`)).toEqual(
		[],
	);
});
