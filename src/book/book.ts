import { formatFigure } from '../domain/figure/format.ts';
import { inDictionaryOrder } from '../domain/glossary/order.ts';
import { CHAPTERS, LOCALES, type Locale, type Localized } from '../model/constants.ts';
import type { Fact } from '../model/schemas/fact.ts';
import type { Term } from '../model/schemas/term.ts';
import { plainText } from '../text/inline.ts';
import { COLLECTIONS, type CollectionName, type DataOf, type Noun } from './collections.ts';
import type { Entries } from './entries.ts';
import { numberFigures } from './figure-numbers.ts';
import { indexMentions, indexPractice, type PractisingPage, questionsOn } from './mentions.ts';
import type { Page } from './pages.ts';

/** Everything that `content/` holds, as its files say it: the entries of every collection, and the pages. */
export type Content = Entries & {
	/** Every page of both languages, in the order of their files. */
	pages: Page[];
};

/** The content with what follows from it, worked out once. Nobody looks for it in a page's source again. */
export type Book = Content & {
	/**
	 * What the entry of an id says.
	 * @throws Error that names the collection and the id where there is none
	 */
	get<Name extends CollectionName>(collection: Name, id: string): DataOf<Name>;
	/** The terms in the dictionary order of one language. */
	termsIn(locale: Locale): readonly Term[];
	/** The pages of one language in reading order; the home page is not among them. */
	pagesIn(locale: Locale): readonly Page[];
	/** The page at a path below the language; nothing where code makes the page, or nobody. */
	page(locale: Locale, path: string): Page | undefined;
	/** The pages of one language whose blocks name an id, in reading order; a section is named `source#section`. */
	pagesNaming(noun: Noun, id: string, locale: Locale): readonly Page[];
	/** The pages of one language whose self-checks hold questions on a term, in reading order. */
	pagesPractising(term: string, locale: Locale): readonly PractisingPage[];
	/**
	 * Where the heading stands that is named by its page and its English id, `serverless/state#one`, and what it says in one
	 * language; nothing where there is none.
	 */
	heading(name: string, locale: Locale): { path: string; id: string; text: string } | undefined;
	/**
	 * Minutes that a page takes a reader, at least one, the same in both languages: its English words at 238 a minute, the
	 * mean of adults with English non-fiction; other languages take as long as their translation
	 * (Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047).
	 */
	minutesOf(path: string): number;
	/** The ids of the questions that a page asks, in its order. */
	questionsOn(page: Page): string[];
	/** The number printed under a diagram, such as `4-2`; empty for one that no page shows. */
	figureNumber(diagram: string): string;
	/**
	 * Prints texts of content files in one language as plain text: figures filled in, other marks taken off. A figure
	 * of an unknown fact is empty; the check tells of it.
	 */
	printer(locale: Locale): (text: Localized) => string;
};

const WORDS_A_MINUTE = 238;

/** Works out what follows from the content. Changed files need a new Book. */
export function indexBook(content: Content): Book {
	const byId = Object.fromEntries(
		COLLECTIONS.map((name) => [name, new Map(content[name].map(({ data }) => [data.id, data]))]),
	);
	const byPath = new Map(content.pages.map((page) => [`${page.locale}/${page.path}`, page]));
	const pages = perLocale((locale) => inReadingOrder(content.pages, locale));
	const mentions = perLocale((locale) => indexMentions(pages[locale]));
	const practice = perLocale((locale) =>
		indexPractice(pages[locale], content.questions, (path) => byPath.get(`en/${path}`)),
	);
	const figureNumbers = numberFigures(pages.ko);
	const terms = perLocale((locale) =>
		inDictionaryOrder(
			content.terms.map(({ data }) => data),
			locale,
		),
	);
	const figure = (id: string, locale: Locale) => {
		const fact = byId.facts!.get(id) as Fact | undefined;
		return fact ? formatFigure(fact, locale) : '';
	};
	return {
		...content,
		get<Name extends CollectionName>(collection: Name, id: string) {
			const data = byId[collection]!.get(id);
			if (!data)
				throw new Error(`content/${collection}: there is no "${id}". Use an existing id or add its file.`);
			return data as DataOf<Name>;
		},
		termsIn: (locale) => terms[locale],
		pagesIn: (locale) => pages[locale],
		page: (locale, path) => byPath.get(`${locale}/${path}`),
		pagesNaming: (noun, id, locale) => mentions[locale].get(`${noun} ${id}`) ?? [],
		pagesPractising: (term, locale) => practice[locale].get(term) ?? [],
		heading(name, locale) {
			const [path = '', id = ''] = name.split('#');
			const at = byPath.get(`en/${path}`)?.headings.findIndex((heading) => heading.id === id) ?? -1;
			const heading = byPath.get(`${locale}/${path}`)?.headings[at];
			return heading && { path, id, text: heading.text };
		},
		minutesOf: (path) => Math.max(1, Math.round((byPath.get(`en/${path}`)?.words ?? 0) / WORDS_A_MINUTE)),
		questionsOn,
		figureNumber: (diagram) => figureNumbers.get(diagram) ?? '',
		printer: (locale) => (text) => plainText(text[locale], (id) => figure(id, locale)),
	};
}

/** The pages of one language by chapter and their place in it; the home page, of no chapter, is left out. */
function inReadingOrder(pages: readonly Page[], locale: Locale): Page[] {
	const chapterAt = ({ chapter }: Page) => CHAPTERS.findIndex((one) => one === chapter);
	return pages
		.filter((page) => page.locale === locale && page.chapter !== 'home')
		.sort((a, b) => chapterAt(a) - chapterAt(b) || a.frontmatter.sidebar.order - b.frontmatter.sidebar.order);
}

function perLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
	return Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, Value>;
}
