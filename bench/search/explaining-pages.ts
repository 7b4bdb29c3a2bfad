import type { Book } from '../../src/book/book.ts';
import { hasHangul, keyOf, wordsOf } from '../../src/domain/search/text.ts';
import { LOCALES } from '../../src/model/constants.ts';
import { everyName } from './generated-queries.ts';
import type { Query } from './query.ts';

/** The pages that explain a term, by its target: their title has a name of it, and their key terms list it. */
export function explainingPages(book: Book): Map<string, Set<string>> {
	const pages = new Map<string, Set<string>>();
	for (const { path, frontmatter, tags } of LOCALES.flatMap((locale) => book.pagesIn(locale)))
		for (const id of tags.flatMap(({ name, ids }) => (name === 'KeyTerms' ? ids : [])))
			if (everyName(book.get('terms', id)).some((name) => isIn(name, frontmatter.title))) {
				const target = `term:${id}`;
				pages.set(target, (pages.get(target) ?? new Set()).add(`page:${path}`));
			}
	return pages;
}

/** A question whose answer is a term is met by a page that explains the term as well; a name asks for the term alone. */
export function withExplainingPages(query: Query, pages: ReadonlyMap<string, ReadonlySet<string>>): Query {
	if (query.kind !== 'question') return query;
	const more = query.expect.flatMap((target) => [...(pages.get(target) ?? [])]);
	return { ...query, expect: [...new Set([...query.expect, ...more])] };
}

/** Whether a title has a name, whole words of it; in Korean particles and spaces may follow. */
function isIn(name: string, title: string): boolean {
	if (hasHangul(name)) return keyOf(title).includes(keyOf(name));
	const words = (text: string) => ` ${wordsOf(text.toLowerCase()).join(' ')} `;
	return words(title).includes(words(name));
}
