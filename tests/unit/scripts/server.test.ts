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
	'a.csv': 'a,b',
	'a.tbx': '<tbx/>',
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

	test('keeps the query when it sends on, and sends to no other host', async () => {
		expect((await get('/ko?term=faas')).headers.get('location')).toBe('/ko/?term=faas');
		for (const path of ['/%2Fevil.example%2F..%2Fko', '/%2Fko', '/%5Cko', '/%2F_headers'])
			expect((await get(path)).status, path).toBe(404);
	});

	test('sends the headers of a rule for a path with a line break too', async () => {
		expect((await get('/_astro/%0A')).headers.get('cache-control')).toBe('immutable');
	});

	test.each([
		['br;q=0, gzip', 'gzip'],
		['x-br', null],
		['gzip;q=0.5, br;q=0.1', 'br'],
		['br;q=0.000', null],
		['GZIP', 'gzip'],
	])('takes the accepted codings %s by name and weight', async (accepts, coding) => {
		const answer = await get('/ko/', { headers: { 'accept-encoding': accepts } });
		expect(answer.headers.get('content-encoding')).toBe(coding);
	});

	test('names tables and term bases by their types', async () => {
		expect((await get('/a.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
		expect((await get('/a.tbx')).headers.get('content-type')).toBe('application/xml; charset=utf-8');
	});

	test.each([(tag: string) => `W/${tag}`, (tag: string) => `"other", ${tag}`, () => '*'])(
		'knows an entity tag however it is given',
		async (given) => {
			const headers = { 'accept-encoding': 'br' };
			const tag = (await get('/ko/', { headers })).headers.get('etag')!;
			const again = await get('/ko/', { headers: { ...headers, 'if-none-match': given(tag) } });
			expect(again.status).toBe(304);
		},
	);

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

test('Only this machine reaches the server unless it is told otherwise', async () => {
	const own = createSiteServer({ root });
	await listen(own, 0);
	expect(own.address()).toMatchObject({ address: '127.0.0.1' });
	own.close();
});

test('A port that is taken makes the server take the next free one', async () => {
	const first = createSiteServer({ root });
	const second = createSiteServer({ root });
	const port = await listen(first, 0);
	expect(await listen(second, port)).toBeGreaterThan(port);
	first.close();
	second.close();
});
