import { RESERVED_TERM_IDS } from '../../model/constants.ts';
import type { Book } from '../book.ts';
import type { Page } from '../pages.ts';
import type { Problem } from '../problems.ts';
import type { Refused } from '../read-book.ts';

/** What is wrong with a link; nothing where it leads somewhere. */
type Fault = string | undefined;

/** Pages below a language that are made by code, beside the glossary. */
const MADE_BY_CODE = new Set(['search']);

/** Links of pages that lead nowhere: to no page, no term, no heading, or out of the page's language. */
export function checkLinks(book: Book, refused: Refused): Problem[] {
	const fault = faultBy(book, refused);
	return book.pages.flatMap((page) =>
		page.links.flatMap(({ url, line }) => {
			const message = fault(page, url);
			return message
				? [{ file: page.file, field: `line ${line}`, message: `links to ${url}, ${message}` }]
				: [];
		}),
	);
}

function faultBy(book: Book, refused: Refused): (page: Page, url: string) => Fault {
	const pages = new Set([...book.pages.map(({ locale, path }) => `${locale}/${path}`), ...refused.pages]);
	const chapters = new Set(book.pages.map(({ chapter }) => chapter));
	const terms = new Set([...book.terms.map(({ data }) => data.id), ...refused.terms, ...RESERVED_TERM_IDS]);
	const isThere = (locale: string, path: string) => {
		const [first, second, ...more] = path.split('/');
		if (first === 'glossary') return more.length === 0 && (!second || terms.has(second));
		return pages.has(`${locale}/${path || 'index'}`) || MADE_BY_CODE.has(path) || chapters.has(path as never);
	};
	const anchorsOf = (page: Page | undefined) => page && new Set(page.headings.map(({ id }) => id));
	return (page, url) => {
		if (/^(https?:|mailto:)/.test(url)) return undefined;
		if (url.startsWith('#')) return anchorFault(anchorsOf(book.page('en', page.path)), url.slice(1));
		const [, locale, path = '', anchor] = /^\/(ko|en)\/(?:([^#?]+)\/)?(?:#(.*))?$/.exec(url) ?? [];
		if (!locale) return `which is no address of the guide. Write it as /${page.locale}/chapter/page/.`;
		if (locale !== page.locale) return `which is in the other language. Write /${page.locale}/ instead.`;
		if (!isThere(locale, path)) return 'which is not a page. Correct the path; it ends with a slash.';
		return anchor ? anchorFault(anchorsOf(book.page('en', path)), anchor) : undefined;
	};
}

/** An anchor is made of the English heading in both languages; those of pages made by code are not known here. */
function anchorFault(anchors: Set<string> | undefined, anchor: string): Fault {
	if (!anchors || anchors.has(anchor)) return undefined;
	return `where no heading has that id. Use one of ${[...anchors].join(', ')}.`;
}
