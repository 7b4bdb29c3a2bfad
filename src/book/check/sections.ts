import type { Book } from '../book.ts';
import type { Problem } from '../problems.ts';
import type { Refused } from '../read-book.ts';

/** Questions that name no page, or a heading that the page does not have: the link to the explanation would lead nowhere. */
export function checkSections(book: Book, refused: Refused): Problem[] {
	const paths = book.pages.flatMap(({ locale, path }) => (locale === 'en' ? [path] : []));
	return book.questions.flatMap(({ file, data: { section } }) => {
		if (book.heading(section, 'en')) return [];
		const [path = ''] = section.split('#');
		if (refused.pages.includes(`en/${path}`)) return [];
		const page = book.page('en', path);
		const message = page
			? `"${section}" is not a heading of ${page.file}. ${remedy(
					section,
					page.headings.map(({ id }) => `${path}#${id}`),
				)}`
			: `"${section}" names no page. ${remedy(path, paths)}`;
		return [{ file, field: 'section', message }];
	});
}

/** Pages to have read before that do not exist, or that ask for this one first. */
export function checkBefore(book: Book, refused: Refused): Problem[] {
	const paths = book.pages.flatMap(({ locale, path }) => (locale === 'en' ? [path] : []));
	return book.pages.flatMap(({ file, locale, path, frontmatter: { before = [] } }) =>
		before.flatMap((other, index): Problem[] => {
			const field = `before.${index}`;
			if (refused.pages.includes(`${locale}/${other}`)) return [];
			if (!book.page(locale, other))
				return [{ file, field, message: `"${other}" names no page. ${remedy(other, paths)}` }];
			if (other !== path && !isBefore(book, path, other)) return [];
			return [{ file, field, message: `"${other}" is to be read after this page. Name another.` }];
		}),
	);
}

/** Whether one page is to be read before another, by whatever way round. */
function isBefore(book: Book, path: string, other: string, seen = new Set<string>()): boolean {
	if (seen.has(other)) return false;
	seen.add(other);
	const before = book.page('en', other)?.frontmatter.before ?? [];
	return before.some((one) => one === path || isBefore(book, path, one, seen));
}

/** Words that say something: the short ones are articles and the like. */
const wordsOf = (name: string) => name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);

/** Names the known name that shares the most words with what was written, beyond those that all share; else all of them. */
function remedy(written: string, known: readonly string[]): string {
	if (known.length === 0) return 'Write what explains it first.';
	const wanted = new Set(wordsOf(written));
	const common = known.map((name) => wordsOf(name).filter((word) => wanted.has(word)).length);
	const most = Math.max(...common);
	const nearest = most > Math.min(...common) || known.length === 1 ? known[common.indexOf(most)] : undefined;
	return nearest ? `Did you mean ${nearest}?` : `Use one of ${known.join(', ')}.`;
}
