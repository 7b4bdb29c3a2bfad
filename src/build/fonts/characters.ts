import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../book/read.ts';

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** Printable ASCII, the space that does not break, and the signs that prose, numbers and figures use. */
export const LATIN = `${ASCII}\u00a0©·×÷±–—‘’“”•…→←↑↓↔⇒≈≠≤≥−ƒ①②③④⑤⑥⑦⑧⑨⁰¹²³⁴⁵⁶⁷⁸⁹「」『』éö`;

/** The signs of titles. */
export const TITLE_LATIN = `${ASCII}\u00a0·×–—‘’“”…`;

/** The signs of Korean titles, and of the numbers beside them. */
export const TITLE_SIGNS = ' 0123456789–';

/** The Hangul of some texts, each letter once, by code point. */
const hangulOf = (texts: readonly string[]) =>
	[
		...new Set(
			texts
				.join('')
				.normalize('NFC')
				.match(/\p{Script=Hangul}/gu),
		),
	]
		.sort()
		.join('');

/** Hangul that the interface writes in English pages: the name of the other language. */
export function hangulInEnglish(root: string): string {
	return hangulOf([readFileSync(join(root, 'content/i18n/en.json'), 'utf8')]);
}

/** All Hangul that can reach a page: content, words in components, and the texts in `extra`. */
export function usedHangul(root: string, extra: readonly string[]): string {
	const read = (file: string) => readFileSync(file, 'utf8');
	const content = listFiles(join(root, 'content'), (name) => /\.(mdx|yaml|json)$/.test(name));
	const source = listFiles(join(root, 'src'), (name) => /\.astro$|^constants\.ts$/.test(name));
	return hangulOf([...extra, ...source.map(read), ...content.map(read)]);
}
