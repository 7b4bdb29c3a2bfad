import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '../book/pages.ts';
import type { SearchCore } from '../domain/search/format.ts';
import { otherLocale, pathBelowLocale } from '../model/paths.ts';
import { LOCALES, type Locale } from '../model/constants.ts';
import type { Site, Step } from './pipeline.ts';
import {
	buildSearchData,
	type IndexedPage,
	type SearchFiles,
	type SearchInput,
} from './search-data/build-data.ts';
import { type PageText, readPageText } from './search-data/page-text.ts';

/**
 * Writes `search/<locale>.json` (`SearchCore`) and the shards that it names, in a folder of `search/shards/`, from the built
 * pages and Pagefind's fragments. Browsers ask for the first anew on each visit and keep the others, whose folder the
 * first tells: so no page changes when the data do.
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
			await Promise.all(
				LOCALES.map(async (locale) =>
					writeFiles(buildSearchData(await readInput(locale, texts, site)), site.dist),
				),
			);
			return `Search data of ${texts.size} pages.`;
		},
	};
}

/** What the data of one language are made of; `texts` is what stands on each page. */
export async function readInput(
	locale: Locale,
	texts: ReadonlyMap<Page, PageText>,
	{ root, dist, base, book }: Pick<Site, 'root' | 'dist' | 'base' | 'book'>,
): Promise<SearchInput> {
	const strings = JSON.parse(await readFile(join(root, `content/i18n/${locale}.json`), 'utf8')) as Record<
		string,
		string
	>;
	const titles = new Map(
		book.pagesIn(otherLocale(locale)).map(({ path, frontmatter }) => [path, frontmatter.title]),
	);
	return {
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
	};
}

/** Writes the core and the shards of one language. */
export async function writeFiles({ core, shards }: SearchFiles, dist: string): Promise<void> {
	const files = shards.map((shard) => JSON.stringify(shard));
	const hash = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 10);
	const named: SearchCore = { ...core, folder: `shards/${core.locale}-${hash}` };
	await mkdir(join(dist, 'search', named.folder), { recursive: true });
	await Promise.all(
		files.map((text, number) => writeFile(join(dist, 'search', named.folder, `${number}.json`), text)),
	);
	await writeFile(join(dist, `search/${core.locale}.json`), JSON.stringify(named));
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
