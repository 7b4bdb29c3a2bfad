import type { Page } from '@playwright/test';
import { expect, paths, test } from './guide.ts';

/** Elements that reach beyond the window and lie in no box that scrolls by itself. */
const reachingOut = (page: Page) =>
	page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		const scrolls = (element: Element | null): boolean =>
			element !== null &&
			element !== document.body &&
			(/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
		const wide = [...document.body.querySelectorAll('*')].filter((element) => {
			const { left, right, width: own } = element.getBoundingClientRect();
			return (
				own > 1 &&
				(right > width + 1 || left < -1) &&
				element.checkVisibility() &&
				!scrolls(element.parentElement) &&
				!element.closest('.sr-only, .sl-skip-link')
			);
		});
		const names = wide
			.slice(0, 5)
			.map(
				(element) =>
					`<${element.localName} class="${element.getAttribute('class') ?? ''}"> to ${Math.round(element.getBoundingClientRect().right)}`,
			);
		return { names, scrolls: document.documentElement.scrollWidth > width };
	});

test.describe('A page loads without errors and reads without scrolling sideways', () => {
	for (const path of paths)
		test(path, async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 740 });
			await page.goto(path);
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			expect(await reachingOut(page), 'at 360 px').toEqual({ names: [], scrolls: false });
			await page.setViewportSize({ width: 320, height: 640 });
			expect(await reachingOut(page), 'at 320 px, as WCAG 1.4.10 asks').toEqual({
				names: [],
				scrolls: false,
			});
		});
});

test.describe('At 200 % zoom of a window of 1280 px', () => {
	test.use({ viewport: { width: 640, height: 480 }, deviceScaleFactor: 2 });
	for (const path of paths)
		test(`${path} reads without scrolling sideways`, async ({ page }) => {
			await page.goto(path);
			expect(await reachingOut(page)).toEqual({ names: [], scrolls: false });
		});
});

test.describe('For readers who ask for no motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	test('nothing moves', async ({ page }) => {
		for (const path of ['ko/', 'en/serverless/pet-shop/']) {
			await page.goto(path);
			const moving = await page.evaluate(() => {
				const seconds = (list: string) => Math.max(...list.split(',').map((time) => Number.parseFloat(time)));
				return [...document.querySelectorAll('body, body *')]
					.filter((element) => {
						const style = getComputedStyle(element);
						return seconds(style.transitionDuration) > 0.011 || seconds(style.animationDuration) > 0.011;
					})
					.map((element) => `${element.localName}.${element.getAttribute('class')}`);
			});
			expect([...new Set(moving)]).toEqual([]);
			expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
				'auto',
			);
		}
	});
});
