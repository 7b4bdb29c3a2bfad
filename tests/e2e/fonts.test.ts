import { globSync } from 'node:fs';
import { sep } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, paths, test } from './guide.ts';

const LIMIT = 104_000;
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

/** By family and weight, the characters set in it, folded ones included, that no face of it covers; Pretendard has no ⊂. */
const uncovered = (page: Page) =>
	page.evaluate(() => {
		const faces = [...document.fonts].filter(({ unicodeRange }) => unicodeRange !== 'U+0-10FFFF');
		const inRange = (list: string, code: number) =>
			list.split(',').some((part) => {
				const [from, to = from] = part.trim().slice(2).split('-');
				return code >= Number.parseInt(from!, 16) && code <= Number.parseInt(to!, 16);
			});
		const lacking = new Set<string>();
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement!;
			if (parent.closest('script, style, template')) continue;
			const { fontFamily, fontWeight } = getComputedStyle(parent);
			const family = /^["']?(Pretendard|Gowun Batang)\b/.exec(fontFamily)?.[1];
			if (!family) continue;
			const bold = Number(fontWeight) >= 600;
			const own = faces.filter(
				(face) =>
					face.family.replaceAll(/["']/g, '') === family &&
					(family !== 'Pretendard' || Number(face.weight.split(' ').at(-1)) >= 600 === bold),
			);
			for (const one of node.nodeValue!.normalize('NFC'))
				if (!/[\s⊂\p{Cf}]/u.test(one) && !own.some((face) => inRange(face.unicodeRange, one.codePointAt(0)!)))
					lacking.add(`${one} in ${family} ${fontWeight}, <${parent.localName} class="${parent.className}">`);
		}
		return [...lacking];
	});

/** Slices for what a reader opens or finds; what a page draws at first it has itself or shares. */
const REST = /\/(?:text|bold|title)-(?:\d+|letters)\.[^/]*$/;

// A trace measures every element, and Chromium then fetches what folded ones are drawn with.
test.use({ trace: 'off' });

test.describe('A first visit fetches at most 104 kB of fonts, none for what is not open, and every character has its face', () => {
	for (const path of drawn)
		test(path, async ({ page }) => {
			const sizes: Promise<number>[] = [];
			const rest: string[] = [];
			page.on('requestfinished', (request) => {
				if (!request.url().endsWith('.woff2')) return;
				if (REST.test(request.url())) rest.push(request.url());
				sizes.push(request.sizes().then((size) => size.responseBodySize));
			});
			await page.goto(path, { waitUntil: 'networkidle' });
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
			expect(bytes).toBeGreaterThan(15_000);
			expect(bytes).toBeLessThanOrEqual(LIMIT);
			expect(
				rest,
				'the build sees another face for them than the browser does: src/build/fonts/cascade.ts',
			).toEqual([]);
			expect(await uncovered(page)).toEqual([]);
		});
});
