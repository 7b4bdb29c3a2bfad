import { trimSlash } from '../../text/trim-slash.ts';

const DAY = 86_400;
const YEAR = 365 * DAY;

/**
 * The `_headers` file that Netlify and Cloudflare Pages read: files with a hash in their name, or a version in the
 * address they are asked for by, are kept for a year; pages are asked for again. What a page may load stands in the
 * page (`policy.ts`).
 */
export function headersFile(base: string): string {
	const prefix = trimSlash(base);
	return [
		`${prefix}/*`,
		"  Content-Security-Policy: frame-ancestors 'none'",
		'  X-Content-Type-Options: nosniff',
		'  Referrer-Policy: strict-origin-when-cross-origin',
		'  Permissions-Policy: camera=(), geolocation=(), microphone=()',
		'  Cross-Origin-Opener-Policy: same-origin',
		'',
		`${prefix}/_astro/*`,
		`  Cache-Control: public, max-age=${YEAR}, immutable`,
		'',
		`${prefix}/search/*`,
		`  Cache-Control: public, max-age=${YEAR}, immutable`,
		'',
		`${prefix}/share/*`,
		`  Cache-Control: public, max-age=${DAY}`,
		'',
	].join('\n');
}
