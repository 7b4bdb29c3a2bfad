import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';

/** Layout shift by which a reader loses the line. */
const LIMIT = 0.02;
const PATHS = [
	'',
	'start/how-to-use/',
	'serverless/faas-unpacked/',
	'serverless/cold-start/',
	'foundations/shared-responsibility/',
	'glossary/cold-start/',
];
const SIZES = [
	{ width: 390, height: 844 },
	{ width: 1280, height: 800 },
];

/**
 * The machine's own faces differ from machine to machine. These have the advances of Noto Sans KR and Noto Serif KR,
 * with their wider space in Korean text, and no outlines.
 */
const STAND_INS = {
	'Noto Sans CJK KR': 'noto-sans-kr-400.woff2',
	'Noto Sans CJK KR Bold': 'noto-sans-kr-700.woff2',
	'Noto Serif CJK KR Bold': 'noto-serif-kr-700.woff2',
};

/** Lets the faces of Noto stand for those of the machine, and holds the fonts of the site back until asked. */
async function holdFonts(page: Page): Promise<() => void> {
	let release = (): void => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.woff2', async (route) => {
		const standIn = /stand-in\/(.+)$/.exec(route.request().url())?.[1];
		if (standIn) return route.fulfill({ path: `tests/fixtures/fonts/${standIn}` });
		await released;
		return route.continue();
	});
	await page.route('**/*.css', async (route) => {
		const response = await route.fetch();
		const css = (await response.text()).replace(
			/src:local\(["']?([^"')]+)["']?\)[^;}]*/g,
			(_, name: string) =>
				name in STAND_INS
					? `src:url(stand-in/${STAND_INS[name as keyof typeof STAND_INS]})`
					: 'src:local(none)',
		);
		await route.fulfill({ response, body: css });
	});
	return release;
}

/** In the page, before anything else: adds up the layout shifts since `shifted` was last put to nought. */
function watchShifts(): void {
	const watched = window as unknown as { shifted: number };
	watched.shifted = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) watched.shifted += (entry as unknown as { value: number }).value;
	}).observe({ type: 'layout-shift', buffered: true });
}

/** In the page: starts adding up anew, or says what has shifted since. */
const forget = () => void Object.assign(window, { shifted: 0 });
const shifted = () => (window as unknown as { shifted: number }).shifted;

test.describe('Fonts that come late move nothing that is being read', () => {
	for (const path of PATHS.flatMap((below) => [`ko/${below}`, `en/${below}`]))
		test(path, async ({ page }) => {
			await page.addInitScript(watchShifts);
			for (const size of SIZES) {
				await page.setViewportSize(size);
				const release = await holdFonts(page);
				await page.goto(path, { waitUntil: 'domcontentloaded' });
				// A browser takes faces of the machine at once; files in their place it must be told to fetch.
				await page.evaluate(() =>
					Promise.all(
						[...document.fonts].filter(({ family }) => family.includes('Noto')).map((face) => face.load()),
					),
				);
				await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight * 0.45));
				await page.waitForTimeout(1000);
				await page.evaluate(forget);
				release();
				await page.waitForTimeout(300);
				await page.evaluate(() => document.fonts.ready.then(() => undefined));
				await page.waitForTimeout(300);
				expect.soft(await page.evaluate(shifted), `${size.width} px wide`).toBeLessThan(LIMIT);
				await page.unrouteAll();
			}
		});
});
