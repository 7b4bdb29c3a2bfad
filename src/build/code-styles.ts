import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './pipeline.ts';

/** Puts Expressive Code's styles into the pages with code. */
export function codeStyles(): Step {
	return {
		name: 'code styles',
		page: (page, { dist }) => {
			page.html = inlineCodeStyles(page.html, dist);
		},
	};
}

/** The link to Expressive Code's style sheet, which stands before the first code of a page. */
const LINK = /<link rel="stylesheet" href="[^"]*?(_astro\/ec\.[\w-]+\.css)"\s*\/?>/g;

/**
 * Puts Expressive Code's styles into a page with code, as all other styles are. Its own option for that escapes them
 * in MDX.
 */
export function inlineCodeStyles(html: string, dist: string): string {
	return html.replace(LINK, (_, file: string) => `<style>${readFileSync(join(dist, file), 'utf8')}</style>`);
}
