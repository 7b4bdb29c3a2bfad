import { globSync, rmSync } from 'node:fs';
import type { Http2SecureServer } from 'node:http2';
import { resolve, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../scripts/serve/listen.mjs';
import { createSecureSiteServer } from '../../scripts/serve/server.mjs';
import { findBrowser } from '../../scripts/setup/browser.mjs';
import { audit, CATEGORIES, startBrowser } from './audit.ts';
import { machineFonts } from './machine-fonts.ts';

const root = resolve(process.env.OUT_DIR || 'dist');

/** Layout shift by which a reader loses the line. */
const SHIFT = 0.02;

/** A page of each kind; with FULL=1 every page there is. */
const paths = process.env.FULL
	? globSync('**/*.html', { cwd: root })
			.map((file) => `/${file.split(sep).join('/')}`.replace(/index\.html$/, ''))
			.sort()
	: [
			'/ko/',
			'/en/',
			'/ko/serverless/what-the-word-means/',
			'/en/serverless/cold-start/',
			'/ko/glossary/faas/',
			'/404.html',
		];

let server: Http2SecureServer;
let home: string;
let address: string;
let browser: Awaited<ReturnType<typeof startBrowser>>;

beforeAll(async () => {
	const path = await findBrowser(process.execPath);
	if (!path)
		throw new Error('Lighthouse needs a Chromium. Run `npm test`, which brings one, or set CHROMIUM_PATH.');
	server = createSecureSiteServer({ root });
	address = `https://localhost:${await listen(server, 0)}`;
	home = await machineFonts();
	browser = await startBrowser(path, home);
});

afterAll(async () => {
	await browser?.close();
	server?.close();
	if (home) rmSync(home, { recursive: true });
});

describe('Lighthouse, as a phone on a slow network over HTTP/2, gives every category 100', () => {
	test.each(paths)('%s', async (path) => {
		const scores = Object.fromEntries(CATEGORIES.map((category) => [category, 100]));
		const { shift, ...audited } = await audit(`${address}${path}`, browser.port);
		expect(audited).toEqual({ scores, lost: [] });
		expect(shift).toBeLessThanOrEqual(SHIFT);
	});
});
