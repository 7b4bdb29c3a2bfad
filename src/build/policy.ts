import { createHash } from 'node:crypto';
import type { Step } from './pipeline.ts';

/** Gives every page its Content-Security-Policy; it stands after all steps that add a script. */
export function policy(): Step {
	return {
		name: 'policy',
		page: (page) => {
			page.html = addPolicy(page.html);
		},
	};
}

/** Scripts that a browser runs from the page itself; data blocks such as JSON-LD are not among them. */
const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g;

/** The hashes by which a Content-Security-Policy allows the inline scripts of a page. */
export function inlineScriptHashes(html: string): string[] {
	const scripts = new Set([...html.matchAll(INLINE_SCRIPT)].map(([, script]) => script!));
	return [...scripts]
		.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
		.sort();
}

/**
 * Puts a page's Content-Security-Policy before everything that it governs: nothing loads from another host or reports
 * to one, and no script runs but the site's files and those of this page. In the page it holds on every host, also on
 * those that set no headers; only framing has to be forbidden by a header.
 */
export function addPolicy(html: string): string {
	const policy = [
		"default-src 'self'",
		["script-src 'self' 'wasm-unsafe-eval'", ...inlineScriptHashes(html)].join(' '),
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		"object-src 'none'",
		"base-uri 'self'",
		"form-action 'self'",
	].join('; ');
	return html.replace(
		/<meta charset="utf-8"\s*\/?>/i,
		(charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
	);
}
