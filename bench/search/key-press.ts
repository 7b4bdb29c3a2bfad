import { chromium } from '@playwright/test';
import { listen } from '../../scripts/serve/listen.mjs';
import { createSiteServer } from '../../scripts/serve/server.mjs';
import { findBrowser } from '../../scripts/setup/browser.mjs';
import type { Locale } from '../../src/model/constants.ts';

/** Milliseconds from a key press to the frame in which its results stand. */
export interface KeyTimes {
	/** The first key that found something on a fresh visit, one a query. */
	first: number[];
	/** Every key after it. */
	later: number[];
}

/** A key every so often, as a quick typist presses them, in milliseconds. */
const PACE = 120;

/** From the opening of the dialog to the first key. */
const BEFORE = 200;

/**
 * Types queries into the dialog of a built site in Chromium, each on a visit of its own with an empty cache, a moment
 * after the dialog has opened.
 */
export async function timeKeys(dist: string, locale: Locale, queries: readonly string[]): Promise<KeyTimes> {
	const server = createSiteServer({ root: dist });
	const port = await listen(server, 0);
	const browser = await chromium.launch({
		executablePath: await findBrowser(process.execPath),
		args: ['--no-sandbox', '--disable-gpu'],
	});
	const times: KeyTimes = { first: [], later: [] };
	for (const query of queries) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(`http://localhost:${port}/${locale}/serverless/cold-start/`);
		await page.evaluate(watchKeys);
		await page.keyboard.press('Control+k');
		await page.locator('dialog input[role=combobox]').waitFor();
		await page.waitForTimeout(BEFORE);
		for (const key of query) {
			await page.keyboard.insertText(key);
			await page.waitForTimeout(PACE);
		}
		const [first, ...later] = await page.evaluate(() => (window as unknown as Watched).keyTimes);
		if (first !== undefined) times.first.push(first);
		times.later.push(...later);
		await context.close();
	}
	await browser.close();
	server.close();
	return times;
}

interface Watched {
	keyTimes: number[];
}

/** In the page: notes for each input how long it takes until the list changes and the next frame is due. */
function watchKeys(): void {
	const noted = ((window as unknown as Watched).keyTimes = [] as number[]);
	let pressed: number | undefined;
	document.addEventListener('beforeinput', () => (pressed = performance.now()), true);
	new MutationObserver(() => {
		const start = pressed;
		pressed = undefined;
		if (
			start === undefined ||
			!document.querySelector('#search-options a[href*="glossary"], #search-options a[href*="/serverless/"]')
		)
			return;
		requestAnimationFrame(() => noted.push(performance.now() - start));
	}).observe(document.querySelector('#search-options')!, { childList: true, subtree: true });
}
