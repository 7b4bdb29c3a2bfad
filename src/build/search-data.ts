import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '../book/pages.ts';
import type { SearchData } from '../domain/search/format.ts';
import { otherLocale, pathBelowLocale } from '../model/paths.ts';
import { LOCALES, type Locale } from '../model/constants.ts';
import type { Site, Step } from './pipeline.ts';
import { buildSearchData, type IndexedPage } from './search-data/build-data.ts';
import { type PageText, readPageText } from './search-data/page-text.ts';

/**
 * Writes `search/<locale>.json`, names and short texts (`SearchData`), and a file in `search/text/`, the words of every
 * section (`FullTextData`), from the built pages and Pagefind's fragments. Browsers ask for the first anew on each visit and
 * keep the second, whose name the first tells: so no page changes when the data do.
 */
export function searchData(): Step {
	/** What stands on each page of the book. */
	const texts = new Map<Page, PageText>();
	return {
		name: 'search data',
		page: ({ written, tree }) => {
			if (!written || written.chapter === 'home') return;
			const text = readPageText(tree);
			if (text) texts.set(written, text);
		},
		done: async (site) => {
			await mkdir(join(site.dist, 'search/text'), { recursive: true });
			await Promise.all(LOCALES.map((locale) => writeSearchData(locale, texts, site)));
			return `Search data of ${texts.size} pages.`;
		},
	};
}

/** Writes the data of one language. */
async function writeSearchData(
	locale: Locale,
	texts: ReadonlyMap<Page, PageText>,
	{ root, dist, base, book }: Site,
): Promise<void> {
	const strings = JSON.parse(await readFile(join(root, `content/i18n/${locale}.json`), 'utf8')) as Record<
		string,
		string
	>;
	const titles = new Map(
		book.pagesIn(otherLocale(locale)).map(({ path, frontmatter }) => [path, frontmatter.title]),
	);
	const { data, text } = buildSearchData({
		locale,
		pages: book.pages.flatMap((page): IndexedPage[] => {
			const text = texts.get(page);
			if (page.locale !== locale || !text) return [];
			const { title, description, asked = [] } = page.frontmatter;
			return [{ path: page.path, title, other: titles.get(page.path) ?? '', description, asked, ...text }];
		}),
		terms: book.terms.map(({ data }) => data),
		print: book.printer(locale),
		fragmentOf: await readFragments(dist, locale, base),
		sentences: sentencesOf(strings),
		everyday: await readEveryday(root),
	});
	const json = JSON.stringify(text);
	const file = `text/${locale}.${createHash('sha256').update(json).digest('hex').slice(0, 10)}.json`;
	await writeFile(join(dist, 'search', file), json);
	const named: SearchData = { ...data, text: file };
	await writeFile(join(dist, `search/${locale}.json`), JSON.stringify(named));
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

/** The sentences of the search, `guide.search.explanation.…`, by the end of their key. */
function sentencesOf(strings: Record<string, string>): Record<string, string> {
	const prefix = 'guide.search.explanation.';
	return Object.fromEntries(
		Object.entries(strings).flatMap(([key, text]) =>
			key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [],
		),
	);
}

/** Words of everyday life in both languages, which no correction may change into one of the site. */
async function readEveryday(root: string): Promise<string[]> {
	const lists = LOCALES.map((locale) =>
		readFile(join(root, `src/build/search-data/everyday/${locale}.txt`), 'utf8'),
	);
	return (await Promise.all(lists)).flatMap((list) => list.split(/\s+/).filter(Boolean));
}
