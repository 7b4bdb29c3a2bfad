import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../scripts/serve/headers-file.mjs';
import {
	attribute,
	BASE,
	bilingual,
	DIST,
	fileAt,
	found,
	linksOf,
	metaOf,
	missing,
	named,
	type Page,
	pages,
	read,
	SITE,
} from '../site.ts';

const absolute = (path: string) => new URL(path, SITE).href;

test('What browsers ask for unnamed is an icon that holds a picture', () => {
	const icon = readFileSync(join(DIST, 'favicon.ico'));
	expect(icon.readUInt16LE(2)).toBe(1);
	expect(icon.subarray(icon.readUInt32LE(18)).subarray(1, 4).toString()).toBe('PNG');
	expect(icon.length).toBe(icon.readUInt32LE(18) + icon.readUInt32LE(14));
});

describe('The sitemap', () => {
	const index = read('sitemap-index.xml');
	const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);
	const addresses = parts.flatMap((part) =>
		[...read(fileAt(new URL(part).pathname)!).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
			([, address]) => address!,
		),
	);

	const open = bilingual.filter(
		(page) => !missing.includes(page) && !metaOf(page, 'robots')?.includes('noindex'),
	);

	test('names every page that may be found, once, and neither the door nor anything else', () => {
		expect(addresses.toSorted()).toEqual(open.map(({ path }) => absolute(path)).toSorted());
	});

	test('names no page for missing addresses', () => {
		for (const page of missing) expect(addresses).not.toContain(absolute(page.path));
	});

	test('gives each page one alternate a language', () => {
		const entries = parts.flatMap((part) =>
			read(fileAt(new URL(part).pathname)!).match(/<url>.*?<\/url>/gs)!,
		);
		const doubled = entries.filter((entry) => {
			const languages = [...entry.matchAll(/hreflang="([^"]+)"/g)].map(([, language]) => language);
			return new Set(languages).size !== languages.length;
		});
		expect(doubled.map((entry) => /<loc>([^<]+)/.exec(entry)![1])).toEqual([]);
	});

	test('is named by robots.txt and by every page', () => {
		expect(read('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/$/m);
		expect(read('robots.txt')).toContain(`Sitemap: ${absolute(`${BASE}sitemap-index.xml`)}`);
		for (const page of bilingual)
			expect(attribute(linksOf(page, 'sitemap')[0]!, 'href')).toBe(`${BASE}sitemap-index.xml`);
	});
});

test('The manifest and every page name icons that are there, at the sizes they give', () => {
	const manifest = JSON.parse(read('manifest.webmanifest')) as {
		start_url: string;
		scope: string;
		icons: { src: string; type: string; sizes: string }[];
	};
	expect(manifest).toMatchObject({ start_url: BASE, scope: BASE });
	for (const { src, type, sizes } of manifest.icons) {
		const file = fileAt(src);
		expect(file, src).toBeDefined();
		if (type !== 'image/png') continue;
		const png = readFileSync(join(DIST, file!));
		expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
	}
	for (const page of bilingual) {
		expect(linksOf(page, 'manifest').map((link) => attribute(link, 'href'))).toEqual([
			`${BASE}manifest.webmanifest`,
		]);
		expect(linksOf(page, 'icon').length, page.file).toBeGreaterThan(0);
		expect(linksOf(page, 'apple-touch-icon').map((link) => attribute(link, 'href'))).toEqual([
			`${BASE}apple-touch-icon.png`,
		]);
	}
});

describe('The policy of a page', () => {
	const policyOf = (page: Page) =>
		named(page, 'meta')
			.filter((meta) => attribute(meta, 'httpEquiv')?.toLowerCase() === 'content-security-policy')
			.map((meta) => attribute(meta, 'content')!);
	const hashesOf = (page: Page) =>
		named(page, 'script').flatMap((script) => {
			const type = attribute(script, 'type');
			if (attribute(script, 'src') || (type && !['module', 'text/javascript'].includes(type))) return [];
			const text = script.children[0]?.type === 'text' ? script.children[0].value : '';
			return [`'sha256-${createHash('sha256').update(text).digest('base64')}'`];
		});

	test('stands once in every page, before everything that it governs', () => {
		for (const page of pages) {
			expect(policyOf(page).length, page.file).toBe(1);
			const before = page.html.slice(0, page.html.search(/<meta http-equiv="content-security-policy"/i));
			expect(before, page.file).not.toMatch(/<(?:script|style|link)\b/);
		}
	});

	test('allows the scripts that the page runs from itself, by their hashes, and no others', () => {
		for (const page of pages)
			expect(new Set(policyOf(page)[0]!.match(/'sha256-[^']+'/g)), page.file).toEqual(
				new Set(hashesOf(page)),
			);
	});

	test('lets nothing load from or report to another host', () => {
		for (const page of pages) {
			const policy = policyOf(page)[0]!;
			expect(policy, page.file).toMatch(/^default-src 'self';/);
			expect(policy, page.file).not.toMatch(/https?:|\*|script-src[^;]*'unsafe-(inline|eval)'/);
		}
	});

	test('allows no script in attributes, so none may stand there', () => {
		const handlers = pages.flatMap((page) =>
			page.elements.flatMap(({ tagName, properties }) =>
				Object.keys(properties)
					.filter((name) => /^on[A-Z]/.test(name))
					.map((name) => `${page.file}: <${tagName} ${name}>`),
			),
		);
		expect(handlers).toEqual([]);
	});
});

describe('The headers file', () => {
	const rules = parseHeadersFile(read('_headers'));
	const headersAt = (path: string): Record<string, string> => headersFor(rules, path);

	test('forbids every page to be framed, which a page cannot do itself', () => {
		for (const { path } of found)
			expect(headersAt(path)['content-security-policy']).toBe("frame-ancestors 'none'");
	});

	test('keeps files whose name changes with their content for a year, and pages not', () => {
		const built = linksOf(bilingual[0]!, 'stylesheet').map((link) => attribute(link, 'href')!);
		expect(built).not.toEqual([]);
		for (const href of built)
			expect(headersAt(href)['cache-control']).toBe('public, max-age=31536000, immutable');
		for (const { path } of found) expect(headersAt(path)['cache-control'] ?? '').not.toContain('immutable');
	});
});
