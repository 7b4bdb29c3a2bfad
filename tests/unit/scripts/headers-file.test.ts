import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../scripts/serve/headers-file.mjs';

const rules = parseHeadersFile(`
# everywhere
/*
  X-Content-Type-Options: nosniff

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/:locale/feed.xml
  Content-Security-Policy: default-src 'self'; img-src data:
`);

test('A star stands for any path', () => {
	expect(headersFor(rules, '/ko/')).toEqual({ 'x-content-type-options': 'nosniff' });
});

test('Rules that fit the same path add up', () => {
	expect(headersFor(rules, '/_astro/a.b.js')['cache-control']).toBe('public, max-age=31536000, immutable');
	expect(headersFor(rules, '/_astro/a.b.js')['x-content-type-options']).toBe('nosniff');
});

test('A placeholder stands for one segment, and a value may hold colons', () => {
	expect(headersFor(rules, '/en/feed.xml')['content-security-policy']).toBe(
		"default-src 'self'; img-src data:",
	);
	expect(headersFor(rules, '/en/a/feed.xml')).not.toHaveProperty('content-security-policy');
});

test('A header set twice is joined, as hosts do, so that the mistake shows', () => {
	const twice = parseHeadersFile('/*\n  Cache-Control: no-cache\n/a\n  Cache-Control: immutable');
	expect(headersFor(twice, '/a')).toEqual({ 'cache-control': 'no-cache, immutable' });
});
