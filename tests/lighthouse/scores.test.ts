import { globSync } from 'node:fs';
import type { Server } from 'node:http';
import { resolve, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../scripts/serve/listen.mjs';
import { createSiteServer } from '../../scripts/serve/server.mjs';
import { findBrowser } from '../../scripts/setup/browser.mjs';
import { type Audited, audit, CATEGORIES, startBrowser } from './audit.ts';

const root = resolve(process.env.OUT_DIR || 'dist');

/** The home pages, a prose page and the page for a missing address; with FULL=1 every page there is. */
const paths = process.env.FULL
	? globSync('**/*.html', { cwd: root })
			.map((file) => `/${file.split(sep).join('/')}`.replace(/index\.html$/, ''))
			.sort()
	: ['/ko/', '/en/', '/en/serverless/cold-start/', '/404.html'];

let server: Server;
let address: string;
let browser: Awaited<ReturnType<typeof startBrowser>>;

beforeAll(async () => {
	const path = await findBrowser(process.execPath);
	if (!path)
		throw new Error('Lighthouse needs a Chromium. Run `npm test`, which brings one, or set CHROMIUM_PATH.');
	server = createSiteServer({ root });
	address = `http://localhost:${await listen(server, 0)}`;
	browser = await startBrowser(path);
});

afterAll(async () => {
	await browser?.close();
	server?.close();
});

describe('Lighthouse, as a phone on a slow network, gives every category 100', () => {
	test.each(paths)('%s', async (path) => {
		const scores = Object.fromEntries(CATEGORIES.map((category) => [category, 100]));
		const perfect: Audited = { scores, lost: [] };
		expect(await audit(`${address}${path}`, browser.port)).toEqual(perfect);
	});
});
