import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../book/read.ts';
import { readLibrary } from '../book/library.ts';
import { formatFigure } from '../domain/figure/format.ts';
import { localePath, pathBelowLocale } from '../model/paths.ts';
import { plainText } from '../text/inline.ts';
import { LOCALES, type Locale } from '../model/constants.ts';
import { type BuiltPage, buildSearchData } from './search-index/build-data.ts';
import { readPageText } from './search-index/page-text.ts';

/**
 * Writes `search/<locale>.json`, names and short texts (`SearchData`), and `search/<locale>.text.json`, the words of
 * every section (`TextData`). It reads the built pages and Pagefind's fragments, so in astro.config.mjs it stands after Starlight.
 */
export function searchIndex(): AstroIntegration {
	let root = '';
	let base = '/';
	return {
		name: 'guide-search-index',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				// The engine asks for `?v=<version>`, so that a host may keep the file for as long as it likes.
				updateConfig({
					vite: { define: { __SEARCH_VERSION__: JSON.stringify(versionOf(fileURLToPath(config.root))) } },
				});
			},
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				base = config.base;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const sizes = await writeSearchIndex({ root, base, dist: fileURLToPath(dir) });
				logger.info(
					sizes.map(({ file, bytes }) => `${file} ${(bytes / 1000).toFixed(1)} kB Brotli`).join(', '),
				);
			},
		},
	};
}

/** Writes the data of every language into a built site and says how large each file is, Brotli level 9. */
export async function writeSearchIndex({
	root,
	dist,
	base,
}: {
	root: string;
	dist: string;
	base: string;
}): Promise<{ file: string; bytes: number }[]> {
	const library = readLibrary(root, []);
	const terms = library.terms.map(({ data }) => data);
	const facts = new Map(library.facts.map(({ data }) => [data.id, data]));
	await mkdir(join(dist, 'search'), { recursive: true });
	const write = async (file: string, content: unknown) => {
		const text = JSON.stringify(content);
		await writeFile(join(dist, file), text);
		return { file, bytes: brotliCompressSync(text).length };
	};
	const files = LOCALES.map(async (locale) => {
		const strings = JSON.parse(await readFile(join(root, `content/i18n/${locale}.json`), 'utf8')) as Record<
			string,
			string
		>;
		const pages = library.pages.filter((page) => page.locale === locale && page.path !== 'index');
		const titles = new Map(
			library.pages
				.filter((page) => page.locale !== locale)
				.map(({ path, frontmatter }) => [path, frontmatter.title]),
		);
		const built = await Promise.all(
			pages.map(async ({ path, frontmatter: { title, description, asked = [] } }): Promise<BuiltPage[]> => {
				const text = await readBuilt(dist, locale, path);
				return text ? [{ path, title, other: titles.get(path) ?? '', description, asked, ...text }] : [];
			}),
		);
		const { data, text } = buildSearchData({
			locale,
			pages: built.flat(),
			terms,
			plain: (text) => plainText(text, (id) => (facts.has(id) ? formatFigure(facts.get(id)!, locale) : '')),
			fragmentOf: await readFragments(dist, locale, base),
			sentences: sentencesOf(strings),
		});
		return Promise.all([write(`search/${locale}.json`, data), write(`search/${locale}.text.json`, text)]);
	});
	return (await Promise.all(files)).flat();
}

/** A hash of everything the data is made from; pages are built before the data, so it cannot be the data's own. */
function versionOf(root: string): string {
	const hash = createHash('sha256');
	for (const folder of ['content', 'src/domain/search', 'src/build/search-index'])
		for (const file of listFiles(join(root, folder), () => true))
			hash.update(file.slice(root.length)).update(readFileSync(file));
	return hash.digest('hex').slice(0, 10);
}

async function readBuilt(dist: string, locale: Locale, path: string) {
	try {
		return readPageText(await readFile(join(dist, localePath('/', locale, path), 'index.html'), 'utf8'));
	} catch {
		return undefined; // A draft, or a page that is not built.
	}
}

/** Hash of each fragment by the page it is of; empty where Pagefind has not run. */
async function readFragments(dist: string, locale: Locale, base: string): Promise<Map<string, string>> {
	const folder = join(dist, 'pagefind/fragment');
	const files = await readdir(folder).catch(() => [] as string[]);
	const fragments = new Map<string, string>();
	for (const file of files.filter((name) => name.startsWith(`${locale}_`))) {
		const text = gunzipSync(await readFile(join(folder, file))).toString('utf8');
		const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
		const path = pathBelowLocale('/', url) ?? pathBelowLocale(base, url);
		if (path !== undefined) fragments.set(path, file.slice(locale.length + 1, file.indexOf('.')));
	}
	return fragments;
}

/** The sentences of the search, `guide.search.said.…`, by the end of their key. */
function sentencesOf(strings: Record<string, string>): Record<string, string> {
	const prefix = 'guide.search.said.';
	return Object.fromEntries(
		Object.entries(strings).flatMap(([key, text]) =>
			key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [],
		),
	);
}
