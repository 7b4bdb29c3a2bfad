import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '../book/pages.ts';
import { trimSlash } from '../text/trim-slash.ts';
import { localePath } from '../model/paths.ts';
import { LOCALES, type Locale, CHAPTERS, chapters, SITE_NAME } from '../model/constants.ts';
import { pageToMarkdown } from './llms-texts/page-to-markdown.ts';
import type { Site, Step } from './pipeline.ts';

const NAMES: Record<Locale, { title: string; about: string; full: string }> = {
	ko: {
		title: SITE_NAME.ko,
		about:
			'IaaS부터 서버리스까지 클라우드 서비스 모델을 근거와 함께 설명하는 안내서. 수치마다 출처와 확인한 날짜가 있다.',
		full: '전체 본문',
	},
	en: {
		title: SITE_NAME.en,
		about:
			'A guide to cloud service models from IaaS to serverless. Every figure has a source and the day it was checked.',
		full: 'Full text',
	},
};

/** Writes `llms.txt` and `llms-full.txt` (https://llmstxt.org) for each language, and one at the root that names them. */
export function llmsTexts(): Step {
	/** The prose of each page of the book as Markdown. */
	const texts = new Map<Page, string>();
	return {
		name: 'llms texts',
		page: ({ outline, tree }) => {
			if (outline && outline.path !== 'index') texts.set(outline, pageToMarkdown(tree));
		},
		done: (site) => writeLlmsTexts(texts, site),
	};
}

async function writeLlmsTexts(
	texts: ReadonlyMap<Page, string>,
	{ dist, base, site, book }: Site,
): Promise<void> {
	const write = async (file: string, text: string) => {
		await mkdir(dirname(join(dist, file)), { recursive: true });
		await writeFile(join(dist, file), text);
	};
	const address = (locale: Locale, path: string) => new URL(localePath(base, locale, path), site).href;
	for (const locale of LOCALES) {
		const { title, about, full } = NAMES[locale];
		const inOrder = book.pagesIn(locale).flatMap((page): [Page, string][] => {
			const text = texts.get(page);
			return text === undefined ? [] : [[page, text]];
		});
		const sections = CHAPTERS.flatMap((chapter) => {
			const lines = inOrder
				.filter(([page]) => page.chapter === chapter)
				.map(
					([{ path, frontmatter }]) =>
						`- [${frontmatter.title}](${address(locale, path)}): ${frontmatter.description}`,
				);
			return lines.length > 0 ? [`## ${chapters[chapter][locale]}\n\n${lines.join('\n')}`] : [];
		});
		const fullAddress = trimSlash(address(locale, 'llms-full.txt'));
		await write(
			`${locale}/llms.txt`,
			`# ${title}\n\n> ${about}\n\n- [${full}](${fullAddress})\n\n${sections.join('\n\n')}\n`,
		);
		const parts = inOrder.map(
			([{ path, frontmatter }, text]) => `# ${frontmatter.title}\n\n<${address(locale, path)}>\n\n${text}`,
		);
		await write(`${locale}/llms-full.txt`, `# ${title}\n\n> ${about}\n\n${parts.join('\n\n---\n\n')}\n`);
	}
	const list = LOCALES.map(
		(locale) =>
			`- [${NAMES[locale].title}](${trimSlash(address(locale, 'llms.txt'))}): ${NAMES[locale].about}`,
	);
	await write('llms.txt', `# ${NAMES.ko.title} · ${NAMES.en.title}\n\n${list.join('\n')}\n`);
}
