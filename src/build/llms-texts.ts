import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../book/pages.ts';
import { CHAPTERS, chapters, glossary, LOCALES, type Locale, SITE_NAME } from '../model/constants.ts';
import { localePath, markdownPath } from '../model/paths.ts';
import type { Term } from '../model/schemas/term.ts';
import { pageFileText } from './llms-texts/page-file.ts';
import { pageToMarkdown } from './llms-texts/page-to-markdown.ts';
import { type Contents, type Entry, fullText, languagesText, listText } from './llms-texts/texts.ts';
import type { Site, Step } from './pipeline.ts';

/** What a list calls the whole text. */
const FULL = { ko: '전체 본문', en: 'Full text' };

/** The language and the path of a page, by its file; the door and the page for missing addresses have none. */
const PAGE = /^([a-z]+)\/(?:(.+)\/)?index\.html$/;

/**
 * Writes each page as Markdown beside it, `llms.txt` and `llms-full.txt` (https://llmstxt.org) for each language, and one at the
 * root that names them.
 */
export function llmsTexts(): Step {
	/** The prose of each page of the book as Markdown. */
	const texts = new Map<Page, string>();
	return {
		name: 'llms texts',
		page: async ({ file, written, tree }, site) => {
			const [, language, path = ''] = PAGE.exec(file) ?? [];
			const locale = LOCALES.find((one) => one === language);
			if (!locale || !markdownPath(site.base, locale, path)) return;
			const address = addressOf(site, locale, path);
			const text = pageToMarkdown(tree, locale, address);
			if (written && written.chapter !== 'home') texts.set(written, text);
			const target = join(site.dist, file.replace(/html$/, 'md'));
			await writeFile(target, pageFileText(tree, locale, address, text));
		},
		done: async (site) => {
			const files = LOCALES.map((locale) => ({
				locale,
				contents: contentsOf(locale, texts, site),
				addressOf: (file: string) => new URL(file, addressOf(site, locale)).href,
			}));
			for (const { locale, contents, addressOf } of files) {
				const full = { title: FULL[locale], address: addressOf('llms-full.txt') };
				await writeFile(join(site.dist, locale, 'llms.txt'), listText(contents, full));
				await writeFile(join(site.dist, locale, 'llms-full.txt'), fullText(contents));
			}
			const languages = files.map(({ contents: { title, about }, addressOf }) => ({
				title,
				about,
				address: addressOf('llms.txt'),
			}));
			const title = `${SITE_NAME.ko} · ${SITE_NAME.en}`;
			await writeFile(join(site.dist, 'llms.txt'), languagesText(title, languages));
		},
	};
}

const addressOf = ({ base, site }: Site, locale: Locale, path?: string) =>
	new URL(localePath(base, locale, path), site).href;

/** The book in one language, the glossary among its chapters. */
function contentsOf(locale: Locale, texts: ReadonlyMap<Page, string>, site: Site): Contents {
	const { book } = site;
	const pagesOf = (chapter: Page['chapter']): Entry[] =>
		book
			.pagesIn(locale)
			.filter((page) => page.chapter === chapter && texts.has(page))
			.map((page) => ({
				title: page.frontmatter.title,
				about: page.frontmatter.description,
				address: addressOf(site, locale, page.path),
				text: texts.get(page)!,
			}));
	const termOf = (term: Term): Entry => {
		const about = book.printer(locale)(term.summary);
		return {
			title: term.name[locale],
			about,
			address: addressOf(site, locale, `glossary/${term.id}`),
			text: `${about}\n\n${book.printer(locale)(term.definition)}`,
		};
	};
	return {
		title: SITE_NAME[locale],
		about: book.page(locale, 'index')?.frontmatter.description ?? '',
		chapters: [
			...CHAPTERS.map((id) => ({ ...chapters[id], entries: pagesOf(id) })),
			{ ...glossary, entries: book.termsIn(locale).map(termOf) },
		]
			.sort((a, b) => a.number - b.number)
			.map(({ entries, ...names }) => ({ title: names[locale], entries }))
			.filter(({ entries }) => entries.length > 0),
	};
}
