import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../book/read.ts';

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** Printable ASCII and the signs that prose, numbers and figures use. */
const LATIN = `${ASCII}  ©·×÷±–—‘’“”•…→←↑↓↔⇒≈≠≤≥⊂−ƒ①②③④⑤⑥⑦⑧⑨⁰¹²³⁴⁵⁶⁷⁸⁹「」『』éö`;

/** The Hangul of some texts, what more texts use first. */
function hangulOf(texts: readonly string[]): string[] {
	const uses = new Map<string, number>();
	for (const text of texts)
		for (const one of new Set(text.normalize('NFC').match(/\p{Script=Hangul}/gu)))
			uses.set(one, (uses.get(one) ?? 0) + 1);
	return [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([one]) => one);
}

/** What the fonts must draw: signs and Latin letters, and Hangul syllables by how often they are used. */
export interface UsedCharacters {
	latin: string;
	/** What of it titles and bold text need. */
	titleLatin: string;
	text: string[];
	/** Syllables of the serif: titles of pages, sections and figures, names of terms. */
	titles: string[];
	/** Syllables set in bold: headings, labels, names, heads of tables, marked words. */
	bold: string[];
}

/** Lines whose text the serif sets: titles of pages, sections and figures, names of terms, strings of components. */
const TITLE_LINES = /^(?:title: |name: |## |\s*"guide\.[\w.]+": )(.*)$/gm;

/** Fields that are searched for and never shown, with the indented lines below them. */
const UNSEEN = /^(?:misspellings|asked):.*\n(?:[ \t]+.*\n)*/gm;

/** Where bold text stands in content files: headings, marks, named fields, and the row above a table's rule. */
const BOLD_LINES = [
	/^#{2,6} (.*)$/gm,
	/\*\*([^*]+)\*\*/g,
	/^.*\b(?:name|title|subject|label): (.*)$/gm,
	/^(\|.*\|)\n\| ?:?-/gm,
	/^\s*"guide\.[\w.]+": (.*)$/gm,
];

/** Reads everything that can reach a page: content, and words in components. Starlight's own words come in `extra`. */
export function usedCharacters(root: string, extra: string[]): UsedCharacters {
	const read = (file: string) => readFileSync(file, 'utf8').replace(UNSEEN, '');
	const files = listFiles(join(root, 'content'), (name) => /\.(mdx|yaml|json)$/.test(name));
	const content = files.map(read);
	const source = listFiles(join(root, 'src'), (name) => /\.astro$|^site\.ts$/.test(name)).map(read);
	const texts = [...extra, ...source, ...content];
	const titles = [...source, ...texts.flatMap((text) => linesOf(text, TITLE_LINES))];
	const inTitles = new Set([...ASCII, '–', '·', ...titles.join('')]);
	return {
		latin: [...new Set(LATIN)].join(''),
		titleLatin: [...LATIN].filter((character) => inTitles.delete(character)).join(''),
		text: hangulOf(texts),
		titles: hangulOf(titles),
		bold: hangulOf([...extra, ...source, ...boldLines(texts)]),
	};
}

function boldLines(texts: string[]): string[] {
	return texts.flatMap((text) => BOLD_LINES.flatMap((pattern) => linesOf(text, pattern)));
}

function linesOf(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].map(([, line]) => line!);
}
