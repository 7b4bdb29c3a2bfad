import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../../scripts/serve/headers-file.mjs';
import { headersFile } from '../../../../src/build/hosting/headers.ts';

test('A site under a base path has its headers there', () => {
	const rules = parseHeadersFile(headersFile('/guide/'));
	expect(headersFor(rules, '/guide/ko/')['x-content-type-options']).toBe('nosniff');
	for (const file of ['_astro/a.css', 'search/shards/ko-0123456789/0.json'])
		expect(headersFor(rules, `/guide/${file}`)['cache-control'], file).toContain('immutable');
	expect(headersFor(rules, '/elsewhere/')).toEqual({});
});

test('The Markdown of a page is named as such, in UTF-8', () => {
	const rules = parseHeadersFile(headersFile('/guide/'));
	expect(headersFor(rules, '/guide/ko/index.md')['content-type']).toBe('text/markdown; charset=utf-8');
});

test('Of the search, what is named by its content is kept, and what names it is asked for anew', () => {
	const rules = parseHeadersFile(headersFile('/'));
	const kept = (path: string) => headersFor(rules, path)['cache-control']?.includes('immutable') ?? false;
	expect(kept('/search/shards/ko-0123456789/0.json')).toBe(true);
	expect(kept('/pagefind/fragment/ko_0123.pf_fragment')).toBe(true);
	expect(kept('/search/ko.json')).toBe(false);
	expect(kept('/pagefind/pagefind.js')).toBe(false);
});
