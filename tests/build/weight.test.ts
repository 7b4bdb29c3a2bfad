import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, BASE, bilingual, DIST, linksOf, named, type Page, read, terms, written } from './site.ts';

/** Bytes after compression as hosts do it on the way. */
const compress = (text: string) =>
	brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
const sizes = new Map<string, number>();
/** Bytes of a built text file on the wire, by its address. */
function sizeAt(href: string): number {
	const size = sizes.get(href) ?? compress(read(href.slice(BASE.length)));
	sizes.set(href, size);
	return size;
}

/** The scripts a page fetches at once: those it names, and what they import at the top. */
function scriptsOf(page: Page): Set<string> {
	const all = new Set<string>();
	const add = (href: string) => {
		if (all.has(href)) return;
		all.add(href);
		for (const [, path] of read(href.slice(BASE.length)).matchAll(
			/(?:^|[;}\s])import\s*(?:[\w*{},$\s]+from\s*)?["'](\.[^"']+)["']/g,
		))
			add(new URL(path!, new URL(href, 'http://host')).pathname);
	};
	for (const script of named(page, 'script')) {
		const src = attribute(script, 'src');
		if (src) add(src);
		else if (attribute(script, 'type') === 'module' && script.children[0]?.type === 'text')
			for (const [, path] of script.children[0].value.matchAll(
				/(?:^|[;}\s])import\s*(?:[\w*{},$\s]+from\s*)?["']([./][^"']+)["']/g,
			))
				add(new URL(path!, new URL(page.path, 'http://host')).pathname);
	}
	return all;
}

/** The scripts that stand in the page itself, compressed by themselves. */
const inlineScripts = (page: Page) =>
	compress(
		named(page, 'script')
			.filter((script) => !attribute(script, 'src') && !attribute(script, 'type')?.startsWith('application/'))
			.map((script) => (script.children[0]?.type === 'text' ? script.children[0].value : ''))
			.join('\n'),
	);
const sum = (hrefs: Iterable<string>) => [...hrefs].reduce((total, href) => total + sizeAt(href), 0);

/** Pages that are read; tools such as the results of a search bring what they need. */
const measured = [...bilingual.filter(({ below }) => below === ''), ...written, ...terms.slice(0, 6)].map(
	(page) => {
		const styles = linksOf(page, 'stylesheet').map((link) => attribute(link, 'href')!);
		const small = [...linksOf(page, 'icon'), ...linksOf(page, 'manifest')].map((link) =>
			attribute(link, 'href')!,
		);
		const pictures = named(page, 'img').map(
			(image) => statSync(join(DIST, attribute(image, 'src')!.slice(BASE.length))).size,
		);
		const script = sum(scriptsOf(page)) + inlineScripts(page);
		const all =
			compress(page.html) +
			sum(styles) +
			sum(scriptsOf(page)) +
			sum(small) +
			pictures.reduce((a, b) => a + b, 0);
		return { page, script, all };
	},
);
const over = (key: 'script' | 'all', limit: number) =>
	measured.filter((one) => one[key] >= limit).map((one) => `${one.page.file}: ${one[key]}`);
const most = (key: 'script' | 'all') => measured.toSorted((a, b) => b[key] - a[key])[0]!;

/** Pages over the bar since the styles are one sheet; the list may only shrink. */
const OVER = new Set([
	'en/serverless/state/index.html',
	'ko/serverless/faas-unpacked/index.html',
	'ko/serverless/state/index.html',
]);

describe('A first visit, compressed', () => {
	test('brings under 20 kB of script', () => {
		console.log(`Most script: ${most('script').page.file}, ${most('script').script} bytes`);
		expect(over('script', 20_000)).toEqual([]);
	});

	test('brings under 60 kB in all, fonts left out', () => {
		console.log(`Heaviest: ${most('all').page.file}, ${most('all').all} bytes`);
		expect(over('all', 60_000).filter((one) => !OVER.has(one.split(':')[0]!))).toEqual([]);
		expect(over('all', 62_000)).toEqual([]);
	});
});

test('What answers a search is fetched when the search is opened, not before', () => {
	const answers = globSync('_astro/*.js', { cwd: DIST }).filter((file) => /\.postings\b/.test(read(file)));
	expect(answers.map((file) => compress(read(file)) > 10_000)).toEqual([true]);
	for (const page of written) expect([...scriptsOf(page)], page.file).not.toContain(`${BASE}${answers[0]}`);
});
