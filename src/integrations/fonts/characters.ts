import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../content-check/read.ts';

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** Printable ASCII and the signs that prose, figures and plates use. */
const LATIN = `${ASCII}  ©·×÷±–—‘’“”•…→←↑↓↔⇒≈≠≤≥⊂−ƒ①②③④⑤⑥⑦⑧⑨⁰¹²³⁴⁵⁶⁷⁸⁹「」『』éö`;

/** Characters by how many files use them, most used first. */
function byUse(texts: string[], accepts: RegExp): string[] {
	const uses = new Map<string, number>();
	for (const text of texts)
		for (const character of new Set(text.normalize('NFC')))
			if (accepts.test(character)) uses.set(character, (uses.get(character) ?? 0) + 1);
	return [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([character]) => character);
}

/** What the fonts must draw: Latin and signs, every Hangul syllable of the text, and those of titles. */
export interface UsedCharacters {
	latin: string;
	/** What of it titles need. */
	titleLatin: string;
	text: string[];
	titles: string[];
}

/** Reads everything that can reach a page: content, and strings in the source. Starlight's own strings come in `extra`. */
export function usedCharacters(root: string, extra: string[]): UsedCharacters {
	const files = ['content', 'src'].flatMap((folder) =>
		listFiles(join(root, folder), (name) => /\.(mdx|yaml|json|astro|ts)$/.test(name)),
	);
	const texts = [...files.map((file) => readFileSync(file, 'utf8')), ...extra];
	const titles = texts.flatMap((text) =>
		[...text.matchAll(/^(?:#{1,2} |title: |name: |\s*"[\w.]*(?:title|label)": )(.*)$/gm)].map(
			([, title]) => title!,
		),
	);
	const hangul = /\p{Script=Hangul}/u;
	const inTitles = new Set([...ASCII, '–', '·', ...titles.join('')]);
	const titleLatin = [...LATIN].filter((character) => inTitles.delete(character)).join('');
	return {
		latin: [...new Set(LATIN)].join(''),
		titleLatin,
		text: byUse(texts, hangul),
		titles: byUse(titles, hangul),
	};
}
