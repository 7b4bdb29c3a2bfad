import { resolve } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { listedIds } from '../../scripts/pdf/book-html.ts';
import { makePdf, numbersIn } from '../../scripts/pdf/make.ts';
import { readSite } from '../../scripts/pdf/read-site.ts';
import { readBook } from '../../src/book/read-book.ts';
import { expect, test } from './guide.ts';

const { book } = readBook(process.cwd());

test('A book of a few pages has an outline, tags, a language and page numbers that match @chromium', async ({
	browser,
	baseURL,
}) => {
	const source = readSite(resolve(process.env.OUT_DIR || 'dist'), book, 'ko', (chapters) =>
		chapters
			.filter(({ path }) => ['foundations', 'serverless'].includes(path))
			.map((chapter) => ({ ...chapter, pages: chapter.pages.slice(0, 1) })),
	);
	const pdf = await makePdf(source, { browser, root: process.cwd(), site: baseURL! });
	const document = await getDocumentProxy(new Uint8Array(pdf));
	const words = async (number: number) => {
		const { items } = await (await document.getPage(number)).getTextContent();
		const pieces = items.flatMap((item) => ('str' in item ? [item] : []));
		const place = ({ transform }: (typeof pieces)[number]) => transform as number[];
		// Line by line, as they are read: a number stands at the end of the line of its title.
		pieces.sort((a, b) => Math.round(place(b)[5]! - place(a)[5]!) || place(a)[4]! - place(b)[4]!);
		return pieces
			.map(({ str }) => str)
			.join('')
			.replaceAll(/\s/g, '');
	};

	const chapters = source.chapters.map(({ title, pages }) => [title, pages.map((page) => page.title)]);
	const outline = (await document.getOutline()) as { title: string; items: { title: string }[] }[];
	expect(outline.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
		['차례', []],
		...chapters,
	]);

	const { info } = await document.getMetadata();
	expect(info).toMatchObject({ Title: '서버리스 도감', Language: 'ko' });
	expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
	expect(await (await document.getPage(2)).getStructTree()).toMatchObject({ role: 'Root' });

	const numbers = await numbersIn(pdf, listedIds(source.chapters));
	const contents = await words(2);
	for (const { path, title, pages } of source.chapters) {
		for (const page of [{ path, title }, ...pages]) {
			const number = numbers.get(page.path.replaceAll('/', '-'))!;
			expect(contents).toContain(`${page.title}${number}`.replaceAll(/\s/g, ''));
			// The sheet bears the title, and the number at its foot.
			const sheet = await words(number);
			expect(sheet).toContain(page.title.replaceAll(/\s/g, ''));
			expect(sheet).toContain(String(number));
		}
	}
	const [first] = source.chapters[1]!.pages;
	const after = await words(numbers.get(first!.path.replaceAll('/', '-'))! + 1);
	expect(after).toContain(first!.title.replaceAll(/\s/g, ''));
});
