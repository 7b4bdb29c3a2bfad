import { trimSlash } from '../../text/trim-slash.ts';

const DAY = 86_400;
const YEAR = 365 * DAY;

/** Folders of files whose name changes with their content. */
const NAMED_BY_CONTENT = ['_astro', 'search/shards', 'pagefind/fragment'];

/**
 * The `_headers` file that Netlify and Cloudflare Pages read: files with a hash in their name are kept for a year,
 * pages are asked for again, and their Markdown is named as what it is. What a page may load stands in the page (`policy.ts`).
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
		...NAMED_BY_CONTENT.flatMap((folder) => [
			`${prefix}/${folder}/*`,
			`  Cache-Control: public, max-age=${YEAR}, immutable`,
			'',
		]),
		`${prefix}/*.md`,
		'  Content-Type: text/markdown; charset=utf-8',
		'',
		`${prefix}/share/*`,
		`  Cache-Control: public, max-age=${DAY}`,
		'',
	].join('\n');
}
