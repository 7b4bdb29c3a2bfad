import { createHash } from 'node:crypto';

const DAY = 86_400;
const YEAR = 365 * DAY;

/** Scripts that a browser runs from the page itself; data blocks such as JSON-LD are not among them. */
const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g;

/** The hashes by which a Content-Security-Policy allows the inline scripts of these pages. */
export function inlineScriptHashes(pages: readonly string[]): string[] {
	const scripts = new Set(
		pages.flatMap((html) => [...html.matchAll(INLINE_SCRIPT)].map(([, script]) => script!)),
	);
	return [...scripts]
		.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
		.sort();
}

/**
 * The `_headers` file that Netlify and Cloudflare Pages read: files with a hash in their name are kept for a year,
 * pages are asked for again, and nothing may load from or report to another host.
 */
export function headersFile(base: string, pages: readonly string[]): string {
	const prefix = base.replace(/\/+$/, '');
	const policy = [
		"default-src 'self'",
		`script-src 'self' 'wasm-unsafe-eval' ${inlineScriptHashes(pages).join(' ')}`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		"object-src 'none'",
		"base-uri 'self'",
		"form-action 'self'",
		"frame-ancestors 'none'",
	].join('; ');
	return [
		`${prefix}/*`,
		`  Content-Security-Policy: ${policy}`,
		'  X-Content-Type-Options: nosniff',
		'  Referrer-Policy: strict-origin-when-cross-origin',
		'  Permissions-Policy: camera=(), geolocation=(), microphone=()',
		'  Cross-Origin-Opener-Policy: same-origin',
		'',
		`${prefix}/_astro/*`,
		`  Cache-Control: public, max-age=${YEAR}, immutable`,
		'',
		`${prefix}/share/*`,
		`  Cache-Control: public, max-age=${DAY}`,
		'',
	].join('\n');
}
