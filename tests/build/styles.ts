import { DrawnText } from '../../src/build/fonts/drawn.ts';
import type { Role } from '../../src/build/fonts/faces.ts';
import { attribute, BASE, linksOf, type Page, read } from './site.ts';

/** A face of the built styles. */
export interface Face {
	family: string;
	/** The weights it draws: `400 500`. */
	weight: string;
	/** Path of its file below the built site's folder, or the file itself as `data:`. */
	source: string;
	covers: (code: number) => boolean;
}

const styles = new Map<string, string>();
/** A built style sheet by its address. */
function styleAt(href: string): string {
	const text = styles.get(href) ?? read(href.slice(BASE.length));
	styles.set(href, text);
	return text;
}

/** The addresses of a page's style sheets. */
export const sheetsOf = (page: Page) => linksOf(page, 'stylesheet').map((link) => attribute(link, 'href')!);
/** The text of each of a page's style sheets, and of each style in the page. */
export const sheetTextsOf = (page: Page) => [
	...sheetsOf(page).map(styleAt),
	...[...page.html.matchAll(/<style[^>]*>([^<]*)/g)].map(([, css]) => css!),
];

function rangesOf(list: string): (code: number) => boolean {
	const ranges = list.split(',').map((range) => {
		const [from, to = from] = range.trim().slice(2).split('-');
		const wild = (digit: string) => Number.parseInt(from!.replaceAll('?', digit), 16);
		return from!.includes('?')
			? [wild('0'), wild('F')]
			: [Number.parseInt(from!, 16), Number.parseInt(to!, 16)];
	});
	return (code) => ranges.some(([from, to]) => code >= from! && code <= to!);
}

/** The faces that a style sheet fetches, those of the machine left out. */
export function facesIn(css: string): Face[] {
	return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule]) => {
		const url = /url\(\s*["']?([^"')]+)/.exec(rule!)?.[1];
		if (!url) return [];
		const family = /font-family:\s*["']?([^;"']+)/.exec(rule!)![1]!.trim();
		const weight = /font-weight:\s*([^;]+)/.exec(rule!)?.[1] ?? '400';
		const range = /unicode-range:\s*([^;]+)/.exec(rule!)?.[1] ?? 'U+0-10FFFF';
		const source = url.startsWith('data:')
			? url
			: url.startsWith('/')
				? url.slice(BASE.length)
				: `_astro/${url.replace(/^\.\//, '')}`;
		return [{ family, weight, source, covers: rangesOf(range) }];
	});
}

/** Selectors of what is set in the serif of titles. */
export function serifSelectors(css: string): string[] {
	return [...css.matchAll(/([^{}]+)\{[^{}]*font-family:\s*var\(--guide-serif\)/g)].flatMap(([, selectors]) =>
		selectors!
			.replace(/^[^;]*;/, '')
			.split(/,(?![^(]*\))/)
			.map((selector) => selector.trim()),
	);
}

/** What a style sheet says of type; pages share most of theirs, so each text is read once. */
const known = new Map<string, { faces: Face[]; serif: string[] }>();
/** The faces of a page, a later one before an earlier where both cover a character, and what it sets in the serif. */
export function typeOf(page: Page): { faces: Face[]; serif: string[] } {
	const parts = sheetTextsOf(page).map((css) => {
		const type = known.get(css) ?? { faces: facesIn(css), serif: serifSelectors(css) };
		known.set(css, type);
		return type;
	});
	return { faces: parts.flatMap(({ faces }) => faces), serif: parts.flatMap(({ serif }) => serif) };
}

const text = new DrawnText(styleAt);
/** What a page draws with the site's faces before its reader opens anything. */
export const drawnOn = (page: Page): Record<Role, Set<string>> => text.of(page.tree);
