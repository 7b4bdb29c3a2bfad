import { globSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { expect, type Page, test as base } from '@playwright/test';
import { chooseTheme, tolerateUnknownEmulation } from './stock-firefox.ts';

/** The site's host as the global setup serves it; none where the tests are only listed. */
const host = process.env.GUIDE_URL ? new URL(process.env.GUIDE_URL).host : '';

/**
 * What is said in Firefox of a request that a page had under way when the reader left it; Chromium says nothing. The
 * number is Firefox's NS_BINDING_ABORTED; a font that is not there has another.
 */
const GIVEN_UP =
	/NetworkError when attempting to fetch|Failed to load (the )?(Pagefind|index chunk|meta index)|^downloadable font: download failed .*status=2152398850/;

/**
 * Every test also fails on an error in the browser's console, an exception, or a request to another host.
 * A page that answers 404 makes the browser log that; `expected` names what a test means to provoke.
 */
export const test = base.extend<{ expected: RegExp[]; quiet: void }, { tolerant: void }>({
	expected: [[], { option: true }],
	tolerant: [
		async ({ browser, browserName }, use) => {
			if (browserName === 'firefox') tolerateUnknownEmulation(browser);
			await use();
		},
		{ scope: 'worker', auto: true },
	],
	context: async ({ context, browserName, colorScheme }, use) => {
		if (browserName === 'firefox' && colorScheme !== null) await chooseTheme(context, colorScheme ?? 'light');
		await use(context);
	},
	quiet: [
		async ({ context, browserName, expected }, use) => {
			const heard: string[] = [];
			context.on('console', (message) => {
				if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
			});
			context.on('weberror', (error) => heard.push(String(error.error())));
			context.on('request', (request) => {
				const url = new URL(request.url());
				if (/^https?:$/.test(url.protocol) && url.host !== host) heard.push(`request to ${url.href}`);
			});
			await use();
			const ignored = browserName === 'firefox' ? [...expected, GIVEN_UP] : expected;
			expect(heard.filter((text) => !ignored.some((pattern) => pattern.test(text)))).toEqual([]);
		},
		{ auto: true },
	],
});
export { expect };

/** What is sampled: a page of every kind, each language in turn. Paths below the base, so that any base will do. */
export const SAMPLE = [
	'ko/',
	'en/',
	'ko/serverless/cold-start/',
	'en/serverless/pet-shop/',
	'ko/foundations/shared-responsibility/',
	'en/glossary/',
	'ko/glossary/cold-start/',
	'en/reference/sources/',
	'ko/404.html',
	'en/serverless/api-gateway/',
	'en/glossary/public-cloud/',
];

/** Every page of the built site with FULL=1, else the sample. */
export const paths = process.env.FULL
	? globSync('{ko,en}/**/*.html', { cwd: resolve(process.env.OUT_DIR || 'dist') }).map((file) =>
			file
				.split(sep)
				.join('/')
				.replace(/index\.html$/, ''),
		)
	: SAMPLE;

/** Whether an element lies wholly inside the window. */
export async function isInside(
	page: Page,
	box: { x: number; y: number; width: number; height: number } | null,
) {
	const size = page.viewportSize()!;
	if (!box) return false;
	return box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
}

/** The words by which the tests find things, as `content/i18n/` has them. */
export { default as ko } from '../../content/i18n/ko.json' with { type: 'json' };
export { default as en } from '../../content/i18n/en.json' with { type: 'json' };
