import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/build/html.ts';
import { addPolicy, inlineScriptHashes } from '../../../src/build/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('The hash is the one a browser computes', () => {
	// https://www.w3.org/TR/CSP3/#external-hash gives this value for alert('Hello, world.');
	expect(inlineScriptHashes(parseHtml(`<script>alert('Hello, world.');</script>`))).toEqual([
		"'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
	]);
});

test('The scripts in a page are allowed by their hashes, each once', () => {
	const html = '<script>a()</script><script type="module">b()</script><script>a()</script>';
	expect(inlineScriptHashes(parseHtml(html))).toEqual([hash('a()'), hash('b()')].toSorted());
});

test('Files, data blocks and empty pages add no hash', () => {
	const html = '<script src="/a.js"></script><script type="application/ld+json">{}</script>';
	expect(inlineScriptHashes(parseHtml(html))).toEqual([]);
});

test('A page’s policy stands right after its encoding and before its scripts', () => {
	const html = '<html><head><meta charset="utf-8"/><script>a()</script></head></html>';
	const [before, policy, after] = addPolicy(html, [hash('a()')]).split(
		/<meta http-equiv="Content-Security-Policy" content="|">/,
	);
	expect(before).toBe('<html><head><meta charset="utf-8"/>');
	expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('a()')};`);
	expect(after).toMatch(/^<script>/);
});

test('A script with $ signs in it stays as it is', () => {
	const html = "<meta charset=\"utf-8\"><script>x.replace('$&', '$1')</script>";
	expect(addPolicy(html, ["'sha256-$&'"])).toMatch(
		/'sha256-\$&'.*<script>x\.replace\('\$&', '\$1'\)<\/script>$/,
	);
});

test('A page that names no encoding has no place for a policy, so it is refused', () => {
	expect(() => addPolicy('<html><head></head></html>', [])).toThrow('<meta charset="utf-8">');
});
