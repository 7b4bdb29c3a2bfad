import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../../src/book/book.ts';
import { parseHtml } from '../../src/build/html.ts';
import { readInput } from '../../src/build/search-data.ts';
import type { SearchInput } from '../../src/build/search-data/build-data.ts';
import { readPageText } from '../../src/build/search-data/page-text.ts';
import type { Locale } from '../../src/model/constants.ts';

/** What the search data of a built site are made of, read from its pages as the build reads them. */
export function readBuilt(root: string, dist: string, locale: Locale, book: Book): Promise<SearchInput> {
	const texts = new Map(
		book.pagesIn(locale).flatMap((page) => {
			const file = join(dist, locale, page.path, 'index.html');
			const text =
				page.chapter !== 'home' && existsSync(file) && readPageText(parseHtml(readFileSync(file, 'utf8')));
			return text ? [[page, text] as const] : [];
		}),
	);
	return readInput(locale, texts, { root, dist, base: '/', book });
}
