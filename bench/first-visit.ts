import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { listen } from '../scripts/serve/listen.mjs';
import { createSiteServer } from '../scripts/serve/server.mjs';
import { findBrowser } from '../scripts/setup/browser.mjs';

/** Bytes that cross the network on a first visit, by kind, compressed with Brotli where text. */
export interface Weight {
	html: number;
	css: number;
	js: number;
	fonts: number;
	other: number;
}

/** Opens a page of a built site in a fresh browser, as a phone, and weighs every answer. */
export async function weighFirstVisit(folder: string, path: string): Promise<Weight> {
	const server = createSiteServer({ root: join(folder, 'dist') });
	const port = await listen(server, 0);
	const executablePath = await findBrowser(process.execPath);
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
	const page = await browser.newPage({
		viewport: { width: 390, height: 844 },
		deviceScaleFactor: 3,
		isMobile: true,
	});
	const weight: Weight = { html: 0, css: 0, js: 0, fonts: 0, other: 0 };
	const weighed: Promise<void>[] = [];
	page.on('requestfinished', (request) =>
		weighed.push(
			request.sizes().then(({ responseBodySize }) => {
				weight[kindOf(request.resourceType())] += responseBodySize;
			}),
		),
	);
	await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
	await Promise.all(weighed);
	await browser.close();
	server.close();
	return weight;
}

function kindOf(type: string): keyof Weight {
	const kinds: Record<string, keyof Weight> = {
		document: 'html',
		stylesheet: 'css',
		script: 'js',
		font: 'fonts',
	};
	return kinds[type] ?? 'other';
}
