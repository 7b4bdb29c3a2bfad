import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type Locale, SITE_NAME } from '../../src/model/constants.ts';
import type { Chapter } from './chapters.ts';
import { brokenLinks, element, sectionOf } from './section.ts';

/** The book before it is set. */
export interface Source {
	locale: Locale;
	chapters: readonly Chapter[];
	/** The built page at a path below the language, as a tree. */
	treeOf: (path: string) => Root;
	/** A page's address, absolute. */
	addressOf: (path: string) => string;
	/** The date of this edition, as it is printed. */
	date: string;
}

/** The number of the sheet on which an id stands; unknown before the book has been set once. */
export type PageNumbers = ReadonlyMap<string, number>;

const WORDS = {
	ko: { contents: '차례', edition: (date: string) => `${date} 판` },
	en: { contents: 'Contents', edition: (date: string) => `Edition of ${date}` },
};

/** The id under which a page stands in the book. */
export const idOf = (path: string) => path.replaceAll('/', '-');

/** Every id that the table of contents names, in its order. */
export const listedIds = (chapters: readonly Chapter[]) =>
	chapters.flatMap(({ path, pages }) => [path, ...pages.map((page) => page.path)]).map(idOf);

/**
 * The sections of the book, which take the most of the work; they are the same in every pass. Throws where a link leads
 * nowhere.
 */
export function sectionsOf(source: Source): string {
	const { chapters, locale, treeOf, addressOf } = source;
	const paths = chapters.flatMap(({ path, pages }) => [path, ...pages.map((page) => page.path)]);
	const ids = new Map(paths.map((path) => [addressOf(path), idOf(path)]));
	const placed = (path: string, deeper: 0 | 1) =>
		sectionOf(treeOf(path), {
			locale,
			id: idOf(path),
			address: addressOf(path),
			deeper,
			idOf: (address) => ids.get(address),
		});
	const section = (path: string, chapter: string, className: string, children: ElementContent[]) =>
		element('section', { id: idOf(path), dataChapter: chapter, className: [className] }, children);
	const sections = chapters.flatMap((chapter) => {
		const opening = placed(chapter.path, 0);
		// The page of a chapter lists its pages, as the table of contents does.
		const shown = chapter.pages.length > 0 ? opening.slice(0, 1) : opening;
		return [
			section(chapter.path, chapter.path, 'chapter', shown),
			...chapter.pages.map(({ path }) => section(path, chapter.path, 'page', placed(path, 1))),
		];
	});
	const broken = brokenLinks({ type: 'root', children: sections });
	if (broken.length > 0) throw new Error(`Links of the book lead nowhere: ${broken.join(', ')}`);
	return toHtml(sections);
}

/** The whole book as one document. `styles` come before those of the book, `sections` from `sectionsOf`. */
export function bookHtml(source: Source, sections: string, styles: string, numbers: PageNumbers): string {
	const { locale, chapters, date } = source;
	const words = WORDS[locale];
	const other = SITE_NAME[locale === 'ko' ? 'en' : 'ko'];
	return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${SITE_NAME[locale]}</title>${styles}
<style>${runningHeads(chapters)}</style></head><body><main>
<section class="cover"><p class="cover-title serif">${SITE_NAME[locale]}</p><p class="cover-other">${other}</p><p class="cover-date">${escape(words.edition(date))}</p></section>
<section class="contents"><h1>${words.contents}</h1>${contentsList(chapters, numbers)}</section>
${sections}</main></body></html>`;
}

function contentsList(chapters: readonly Chapter[], numbers: PageNumbers): string {
	const line = (path: string, title: string) =>
		`<a href="#${idOf(path)}"><span>${escape(title)}</span><span class="contents-number">${numbers.get(idOf(path)) ?? '000'}</span></a>`;
	const items = chapters.map(
		({ path, number, title, pages }) =>
			`<li>${line(path, `${number} ${title}`)}${pages.length > 0 ? `<ol>${pages.map((page) => `<li>${line(page.path, page.title)}</li>`).join('')}</ol>` : ''}</li>`,
	);
	return `<ol>${items.join('')}</ol>`;
}

/** Every page is a named one of CSS, whose margin names its chapter at the left and itself at the right. */
function runningHeads(chapters: readonly Chapter[]): string {
	const rule = (path: string, left: string, right: string) =>
		`#${idOf(path)}{page:${idOf(path)}}@page ${idOf(path)}{@top-left{content:${cssString(left)}}@top-right{content:${cssString(right)}}}`;
	return chapters
		.flatMap(({ path, number, title, pages }) => [
			rule(path, pages.length > 0 ? '' : `${number} ${title}`, ''),
			...pages.map((page) => rule(page.path, `${number} ${title}`, page.title)),
		])
		.join('\n');
}

/** A string of CSS in a style element, where `<` could end it. */
const cssString = (text: string) =>
	`"${text.replaceAll(/[\\"<\n]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;

const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
