import { createHash } from 'node:crypto';
import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsIn } from './html.ts';
import type { Step } from './pipeline.ts';

/** Gives every page its Content-Security-Policy. It goes by the scripts that Astro wrote; no step adds any. */
export function policy(): Step {
	return {
		name: 'policy',
		page: (page) => {
			page.html = addPolicy(page.html, inlineScriptHashes(page.tree));
		},
	};
}

/** The hashes by which a policy allows the scripts in a page; data blocks such as JSON-LD are none. */
export function inlineScriptHashes(page: Nodes): string[] {
	const scripts = new Set<string>();
	for (const element of elementsIn(page)) if (isInlineScript(element)) scripts.add(toString(element));
	return [...scripts]
		.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
		.sort();
}

function isInlineScript({ tagName, properties: { src, type } }: Element): boolean {
	return tagName === 'script' && src === undefined && !String(type ?? '').startsWith('application/');
}

/**
 * Puts a page's Content-Security-Policy before everything that it governs: nothing loads from another host or reports
 * to one, and no script runs but the site's files and those of the hashes. In the page it holds on every host, also on
 * those that set no headers; only framing has to be forbidden by a header. Throws where the page names no encoding.
 */
export function addPolicy(html: string, hashes: readonly string[]): string {
	const policy = [
		"default-src 'self'",
		["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
		"style-src 'self' 'unsafe-inline'",
		// Fonts of a few letters stand in the page that draws them.
		"font-src 'self' data:",
		"img-src 'self' data:",
		"object-src 'none'",
		"base-uri 'self'",
		"form-action 'self'",
	].join('; ');
	const encoding = /<meta charset="utf-8"\s*\/?>/i.exec(html);
	if (!encoding) throw new Error('there is no <meta charset="utf-8">, after which the policy would stand.');
	const end = encoding.index + encoding[0].length;
	return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policy}">${html.slice(end)}`;
}
