import type { Root } from 'hast';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../../src/book/book.ts';
import { findElement, parseHtml } from '../../src/build/html.ts';
import { dateOf } from '../../src/build/llms-texts/page-file.ts';
import { formatDate } from '../../src/domain/figure/format.ts';
import type { Locale } from '../../src/model/constants.ts';
import type { Source } from './book-html.ts';
import { type Chapter, chaptersOf } from './chapters.ts';

/** The book as the built site in `dist` has it; of its chapters those that `choose` leaves. */
export function readSite(
	dist: string,
	book: Book,
	locale: Locale,
	choose: (chapters: Chapter[]) => Chapter[] = (all) => all,
): Source {
	const trees = new Map<string, Root>();
	const treeOf = (path: string) => {
		const known = trees.get(path) ?? parseHtml(readFileSync(join(dist, locale, path, 'index.html'), 'utf8'));
		trees.set(path, known);
		return known;
	};
	const chapters = choose(chaptersOf(book, locale));
	const dates = chapters.flatMap(({ pages }) => pages.map(({ path }) => dateOf(treeOf(path)) ?? ''));
	return {
		locale,
		chapters,
		treeOf,
		addressOf: (path) => canonicalOf(treeOf(path)),
		date: formatDate(dates.sort().at(-1)!, locale),
	};
}

/** The address that a page gives as its own. */
function canonicalOf(page: Root): string {
	const link = findElement(page, ({ properties }) => [properties.rel].flat().includes('canonical'));
	if (!link) throw new Error('A page names no address of its own.');
	return String(link.properties.href);
}
