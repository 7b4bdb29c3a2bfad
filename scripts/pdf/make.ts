import type { Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { bookHtml, listedIds, type PageNumbers, sectionsOf, type Source } from './book-html.ts';
import { stylesOf } from './styles.ts';

/** What the book is set with. */
export interface Press {
	browser: Browser;
	/** The project's folder, which has the fonts. */
	root: string;
	/** Where the built site is served, with a slash at the end. */
	site: string;
}

/** Passes after which the numbers must hold. A number takes the same room in all of them, so two are enough. */
const PASSES = 3;

/** Sets the book as a tagged PDF with an outline. Throws where the page numbers do not come to rest. */
export async function makePdf(source: Source, press: Press): Promise<Uint8Array> {
	const ids = listedIds(source.chapters);
	const paths = source.chapters.flatMap(({ path, pages }) => [path, ...pages.map((page) => page.path)]);
	const ownStyles = readFileSync(new URL('book.css', import.meta.url), 'utf8');
	const styles = `${stylesOf(paths.map(source.treeOf))}\n<style>${ownStyles}</style>`;
	const sections = sectionsOf(source);
	let numbers: PageNumbers = new Map();
	for (let pass = 0; pass < PASSES; pass++) {
		const pdf = await print(bookHtml(source, sections, styles, numbers), press);
		const found = await numbersIn(pdf, ids);
		if (ids.every((id) => found.get(id) === numbers.get(id))) return pdf;
		numbers = found;
	}
	throw new Error(`The page numbers still change after ${PASSES} passes.`);
}

async function print(html: string, { browser, root, site }: Press): Promise<Uint8Array> {
	const page = await browser.newPage();
	const address = new URL('book.html', site).href;
	// Fonts of one weight: the glyphs of a variable one would stand in the PDF as drawings, which takes ten times the room.
	const pretendard = 'pretendard/dist/public/static/alternative/Pretendard';
	const fonts = {
		'/book-fonts/text': `${pretendard}-Regular.ttf`,
		'/book-fonts/bold': `${pretendard}-Bold.ttf`,
		'/book-fonts/title': '@expo-google-fonts/gowun-batang/700Bold/GowunBatang_700Bold.ttf',
	};
	await page.route(address, (route) =>
		route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
	);
	for (const [path, file] of Object.entries(fonts))
		await page.route(new URL(path, site).href, (route) =>
			route.fulfill({ path: join(root, 'node_modules', file), contentType: 'font/ttf' }),
		);
	await page.emulateMedia({ media: 'print', colorScheme: 'light' });
	await page.goto(address);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
	await page.close();
	return pdf;
}

/** On which page, from 1, each id stands. Chromium makes a destination of every id that is linked to. */
export async function numbersIn(pdf: Uint8Array, ids: readonly string[]): Promise<PageNumbers> {
	// The reader takes the bytes for itself.
	const document = await getDocumentProxy(new Uint8Array(pdf));
	const numbers = new Map<string, number>();
	for (const id of ids) {
		const target = (await document.getDestination(id)) as [{ num: number; gen: number }] | null;
		if (!target) throw new Error(`The PDF has no place named ${id}.`);
		numbers.set(id, (await document.getPageIndex(target[0])) + 1);
	}
	return numbers;
}
