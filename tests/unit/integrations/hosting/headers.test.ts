import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../../scripts/serve/headers-file.mjs';
import { headersFile, inlineScriptHashes } from '../../../../src/integrations/hosting/headers.ts';

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`;

test('The hash is the one a browser computes', () => {
	// https://www.w3.org/TR/CSP3/#external-hash gives this value for alert('Hello, world.');
	expect(inlineScriptHashes([`<script>alert('Hello, world.');</script>`])).toEqual([
		"'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
	]);
});

test('Scripts that run from the page are hashed; files and data are not', () => {
	const html = `<script>a()</script><script type="module">\n\tb('한');\n</script>
		<script src="/x.js"></script><script type="module" src="/y.js"></script>
		<script type="application/ld+json">{}</script>`;
	expect(inlineScriptHashes([html])).toEqual([hashOf('a()'), hashOf("\n\tb('한');\n")].sort());
});

test('A script on many pages is allowed once', () => {
	const pages = fc.array(
		fc.constantFrom('a()', 'b()', 'c()').map((script) => `<p><script>${script}</script>`),
	);
	fc.assert(
		fc.property(pages, (some) => {
			const hashes = inlineScriptHashes(some);
			expect(new Set(hashes).size).toBe(hashes.length);
			expect(hashes).toHaveLength(new Set(some).size);
			expect(inlineScriptHashes([...some, ...some])).toEqual(hashes);
		}),
	);
});

test.each([
	['/', ''],
	['/guide/', '/guide'],
])('Under %s hosts read which files to keep and what pages may load', (base, prefix) => {
	const rules = parseHeadersFile(headersFile(base, ['<script>a()</script>']));
	const page = headersFor(rules, `${prefix}/ko/serverless/state/`);
	expect(page['content-security-policy']).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hashOf('a()')};`);
	expect(page['content-security-policy']).toMatch(/^default-src 'self';/);
	expect(page).toMatchObject({ 'x-content-type-options': 'nosniff' });
	expect(page).not.toHaveProperty('cache-control');
	expect(headersFor(rules, `${prefix}/_astro/page.Ab1.js`)['cache-control']).toMatch(/immutable/);
	expect(headersFor(rules, `${prefix}/share/ko/index.png`)['cache-control']).not.toMatch(/immutable/);
});
