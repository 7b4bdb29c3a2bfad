import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../../scripts/serve/headers-file.mjs';
import { headersFile } from '../../../../src/build/hosting/headers.ts';

test('A site under a base path has its headers there', () => {
	const rules = parseHeadersFile(headersFile('/guide/'));
	expect(headersFor(rules, '/guide/ko/')['x-content-type-options']).toBe('nosniff');
	expect(headersFor(rules, '/guide/_astro/a.css')['cache-control']).toContain('immutable');
	expect(headersFor(rules, '/elsewhere/')).toEqual({});
});
