import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../../scripts/serve/listen.mjs';
import { createSiteServer } from '../../../scripts/serve/server.mjs';

const files = {
	'index.html': 'door',
	'404.html': 'not found in any language',
	'ko/index.html': '한국어',
	'ko/404.html': '없는 쪽',
	'_astro/a.js': 'export {};',
	_headers: '/_astro/*\n  Cache-Control: immutable\n',
	_redirects: '/en/* /en/404.html 404\n',
};
let root: string;
let server: Server;
let address: string;

async function serve(base: string): Promise<void> {
	server = createSiteServer({ root, base });
	address = `http://localhost:${await listen(server, 0)}`;
}
const get = (path: string, init?: RequestInit) => fetch(address + path, { redirect: 'manual', ...init });

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'guide-serve-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
});
afterAll(() => rmSync(root, { recursive: true }));

describe('At the root, the server', () => {
	beforeAll(() => serve('/'));
	afterAll(() => void server.close());

	test('serves a folder’s page, and sends a folder without its slash there', async () => {
		expect(await (await get('/ko/')).text()).toBe('한국어');
		const moved = await get('/ko');
		expect([moved.status, moved.headers.get('location')]).toEqual([308, '/ko/']);
	});

	test('answers a missing page with the nearest 404 page and the status 404', async () => {
		const missing = await get('/ko/no/such/page/');
		expect([missing.status, await missing.text()]).toEqual([404, '없는 쪽']);
		expect(await (await get('/en/no/')).text()).toBe('not found in any language');
	});

	test('sends the headers of _headers, and keeps that file to itself', async () => {
		expect((await get('/_astro/a.js')).headers.get('cache-control')).toBe('immutable');
		expect((await get('/_headers')).status).toBe(404);
		expect((await get('/_redirects')).status).toBe(404);
	});

	test('compresses text and answers a known entity tag with 304', async () => {
		const first = await get('/ko/', { headers: { 'accept-encoding': 'br' } });
		expect(first.headers.get('content-encoding')).toBe('br');
		const again = await get('/ko/', {
			headers: { 'accept-encoding': 'br', 'if-none-match': first.headers.get('etag')! },
		});
		expect(again.status).toBe(304);
	});

	test('does not leave the built folder', async () => {
		expect((await get('/..%2f..%2fetc/passwd')).status).toBe(404);
		expect((await get('/%E0%A4%A')).status).toBe(400);
	});
});

describe('Under a base path, the server', () => {
	beforeAll(() => serve('/guide/'));
	afterAll(() => void server.close());

	test('serves the site below it and nothing beside it', async () => {
		expect(await (await get('/guide/ko/')).text()).toBe('한국어');
		expect((await get('/ko/')).status).toBe(404);
		expect((await get('/guide')).headers.get('location')).toBe('/guide/');
		expect((await get('/guide/ko')).headers.get('location')).toBe('/guide/ko/');
	});
});

test('A port that is taken makes the server take the next free one', async () => {
	const first = createSiteServer({ root });
	const second = createSiteServer({ root });
	const port = await listen(first, 0);
	expect(await listen(second, port)).toBeGreaterThan(port);
	first.close();
	second.close();
});
