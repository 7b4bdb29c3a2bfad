import type { Book } from '../../src/book/book.ts';
import { CHAPTERS, chapters, glossary, type Locale } from '../../src/model/constants.ts';

/** A chapter of the printed book. */
export interface Chapter {
	/** The path of its own page below the language, which opens it. */
	path: string;
	number: number;
	title: string;
	/** The paths of its pages, in reading order; none for the glossary, which is one list. */
	pages: { path: string; title: string }[];
}

/** The chapters of the book in one language, those without pages left out. */
export function chaptersOf(book: Book, locale: Locale): Chapter[] {
	const pages = book.pagesIn(locale);
	const written: Chapter[] = CHAPTERS.map((id) => ({
		path: id,
		number: chapters[id].number,
		title: chapters[id][locale],
		pages: pages
			.filter(({ chapter }) => chapter === id)
			.map(({ path, frontmatter }) => ({ path, title: frontmatter.title })),
	})).filter((chapter) => chapter.pages.length > 0);
	const terms: Chapter = { path: 'glossary', number: glossary.number, title: glossary[locale], pages: [] };
	return [...written, terms].sort((a, b) => a.number - b.number);
}
