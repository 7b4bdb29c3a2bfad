import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../../scripts/serve/headers-file.mjs';
import { headersFile } from '../../../../src/build/hosting/headers.ts';

test('A site under a base path has its headers there', () => {
	const rules = parseHeadersFile(headersFile('/guide/'));
	expect(headersFor(rules, '/guide/ko/')['x-content-type-options']).toBe('nosniff');
	for (const file of ['_astro/a.css', 'search/ko.json'])
		expect(headersFor(rules, `/guide/${file}`)['cache-control'], file).toContain('immutable');
	expect(headersFor(rules, '/elsewhere/')).toEqual({});
});
