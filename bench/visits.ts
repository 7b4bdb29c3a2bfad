import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { listen } from '../scripts/serve/listen.mjs';
import { createSiteServer } from '../scripts/serve/server.mjs';
import { findBrowser } from '../scripts/setup/browser.mjs';

/** Bytes that cross the network, by kind, compressed with Brotli where text; headers are not counted. */
export interface Weight {
	html: number;
	css: number;
	js: number;
	fonts: number;
	other: number;
}

/** Opens pages of a built site one after another in a fresh browser, as a phone, and weighs what the host sends. */
export async function weighVisits(folder: string, paths: readonly string[]): Promise<Weight> {
	const weight: Weight = { html: 0, css: 0, js: 0, fonts: 0, other: 0 };
	const server = createSiteServer({ root: join(folder, 'dist') });
	server.on('request', (_, response: ServerResponse) =>
		response.on('finish', () => {
			const kind = kindOf(String(response.getHeader('content-type')));
			// What the browser has and asks for again, 304, has a length too.
			if (response.statusCode === 200) weight[kind] += Number(response.getHeader('content-length'));
		}),
	);
	const port = await listen(server, 0);
	const executablePath = await findBrowser(process.execPath);
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
	const page = await browser.newPage({
		viewport: { width: 390, height: 844 },
		deviceScaleFactor: 3,
		isMobile: true,
	});
	for (const path of paths) await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
	await browser.close();
	server.close();
	return weight;
}

const KINDS: [RegExp, keyof Weight][] = [
	[/^text\/html/, 'html'],
	[/^text\/css/, 'css'],
	[/^text\/javascript/, 'js'],
	[/^font\//, 'fonts'],
];
const kindOf = (type: string): keyof Weight => KINDS.find(([known]) => known.test(type))?.[1] ?? 'other';
