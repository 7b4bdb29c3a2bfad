import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localePath, markdownPath, otherLocale, pathBelowLocale } from '../../../src/model/paths.ts';

test.each([
	['/', 'ko', '', '/ko/'],
	['/', 'en', 'serverless/state', '/en/serverless/state/'],
	['/guide', 'ko', '/serverless/state/', '/guide/ko/serverless/state/'],
	['/guide/', 'en', '', '/guide/en/'],
] as const)('Under %s, %s and “%s” make %s', (base, locale, path, address) => {
	expect(localePath(base, locale, path)).toBe(address);
});

test.each([
	['/', '/', undefined],
	['/', '/ko', ''],
	['/', '/ko/', ''],
	['/', '/korea/', undefined],
	['/', '/de/state/', undefined],
	['/', '/en/serverless/state', 'serverless/state'],
	['/guide/', '/ko/serverless/', undefined],
	['/guide/', '/guidebook/ko/', undefined],
	['/guide/', '/other/ko/state/', undefined],
	['/guide/', '/guide/ko/404/', '404'],
] as const)('Under %s, %s lies at %s', (base, address, path) => {
	expect(pathBelowLocale(base, address)).toBe(path);
});

const segment = fc.stringMatching(/^[a-z0-9.~-]{1,8}$/);
const base = fc
	.tuple(fc.array(segment, { maxLength: 3 }), fc.boolean())
	.map(([parts, slash]) => `/${parts.join('/')}${slash && parts.length > 0 ? '/' : ''}`);

test('Reading an address gives back the path it was made of, under any base', () => {
	fc.assert(
		fc.property(base, fc.constantFrom('ko', 'en'), fc.array(segment), (root, locale, parts) => {
			const address = localePath(root, locale, parts.join('/'));
			expect(pathBelowLocale(root, address)).toBe(parts.join('/'));
			expect(address).toMatch(/^\/.*\/$/);
			expect(address).not.toContain('//');
		}),
	);
});

test('No address makes reading throw', () => {
	fc.assert(fc.property(fc.string(), fc.string(), (root, address) => void pathBelowLocale(root, address)));
});

test('The other of the other language is the first', () => {
	expect(otherLocale('ko')).toBe('en');
	expect(otherLocale('en')).toBe('ko');
});

test('The Markdown of a page stands beside it, that of the search and of missing addresses nowhere', () => {
	expect(markdownPath('/guide/', 'ko', '')).toBe('/guide/ko/index.md');
	expect(markdownPath('/', 'en', 'serverless/state')).toBe('/en/serverless/state/index.md');
	expect(markdownPath('/', 'en', 'search')).toBeUndefined();
	expect(markdownPath('/', 'ko', '404.html')).toBeUndefined();
});
