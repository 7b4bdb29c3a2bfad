import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { pathBelowLocale } from '../../src/domain/i18n/paths.ts';
import type { Locale } from '../../src/schemas/localized.ts';

/** The built site's folder, its base path with a slash at its end, and its address. */
export const DIST = resolve(process.env.DIST || process.env.OUT_DIR || 'dist');
export const BASE = (process.env.BASE || '/').replace(/\/?$/, '/');
export const SITE = process.env.SITE || 'http://localhost:4321';

/** A page as it was built. */
export interface Page {
	/** Its file below the folder: `ko/serverless/state/index.html`. */
	file: string;
	/** Its path on the host: `/ko/serverless/state/`. */
	path: string;
	/** Its language; none for the door and the page for missing addresses of the whole site. */
	locale?: Locale;
	/** Its path below the language: `serverless/state`, empty for the home page. */
	below?: string;
	html: string;
	tree: Root;
	/** All its elements in order. */
	elements: Element[];
}

/** Reads a file of the built site. */
export const read = (file: string) => readFileSync(join(DIST, file), 'utf8');

/** Whether the built site has a file. */
export const has = (file: string) => existsSync(join(DIST, file));

function load(file: string): Page {
	const path = BASE + file.replace(/(^|\/)index\.html$/, '$1');
	const html = read(file);
	const tree = unified().use(rehypeParse).parse(html);
	const elements: Element[] = [];
	visit(tree, 'element', (element) => void elements.push(element));
	const below = pathBelowLocale(BASE, path);
	const locale = below === undefined ? undefined : (path.slice(BASE.length, BASE.length + 2) as Locale);
	return { file, path, locale, below, html, tree, elements };
}

if (!existsSync(DIST)) throw new Error(`There is no built site at ${DIST}. Run \`npm run build\`, or set OUT_DIR to where it is.`);

/** Every page of the built site. */
export const pages = globSync('**/*.html', { cwd: DIST })
	.map((file) => file.split(sep).join('/'))
	.sort()
	.map(load);

const isMissing = ({ file }: Page) => /404(\.html|\/index\.html)$/.test(file);

/** The pages that a reader is meant to find: not those for missing addresses. */
export const found = pages.filter((page) => !isMissing(page));
export const missing = pages.filter(isMissing);
/** The pages of the two languages. */
export const bilingual = found.filter(({ locale }) => locale !== undefined);
/** The pages made from `content/docs/`, without the home pages. */
export const written = bilingual.filter(({ below }) => below && !/^glossary(\/|$)/.test(below));
/** The pages of terms. */
export const terms = bilingual.filter(({ below }) => below?.startsWith('glossary/'));
/** One page by its path below the language. */
export const pageAt = (locale: Locale, below: string) =>
	bilingual.find((page) => page.locale === locale && page.below === below)!;

/** An attribute's text. */
export function attribute(element: Element, name: string): string | undefined {
	const value = element.properties[name];
	if (value === undefined || value === null || value === false) return undefined;
	return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Elements of a page by tag name. */
export const named = (page: Page, ...names: string[]) => page.elements.filter(({ tagName }) => names.includes(tagName));

/** The `<link>` elements of a relation. */
export const linksOf = (page: Page, relation: string) =>
	named(page, 'link').filter((link) => attribute(link, 'rel')!.split(' ').includes(relation));

/** The content of a `<meta>` with that name or property. */
export const metaOf = (page: Page, name: string) => {
	const meta = named(page, 'meta').find((one) => [attribute(one, 'name'), attribute(one, 'property')].includes(name));
	return meta && attribute(meta, 'content');
};

/** Every text that can be seen, or opened to be seen, below a node, with its element; `skip` leaves elements out. */
export function textsIn(node: Nodes, skip: readonly string[] = []): { text: string; parent: Element | Root }[] {
	const left = new Set(['script', 'style', 'template', 'head', ...skip]);
	const texts: { text: string; parent: Element | Root }[] = [];
	visit(node, (child, _, parent) => {
		if (child.type === 'element' && left.has(child.tagName)) return SKIP;
		if (child.type === 'text' && child.value.trim()) texts.push({ text: child.value, parent: parent as Element });
		return undefined;
	});
	return texts;
}

/** The text below a node. */
export const textOf = (node: Nodes) =>
	textsIn(node)
		.map(({ text }) => text)
		.join('')
		.replaceAll(/\s+/g, ' ')
		.trim();

/** An address as it is on the site; `undefined` for another host or another scheme. */
export function onSite(href: string, from: Page): URL | undefined {
	const url = new URL(href, new URL(from.path, SITE));
	return url.origin === new URL(SITE).origin ? url : undefined;
}

/** The file that a host serves at a path, if there is one; the path must stand below the base. */
export function fileAt(pathname: string): string | undefined {
	const path = decodeURIComponent(pathname);
	if (!path.startsWith(BASE)) return undefined;
	const inner = path.slice(BASE.length);
	const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
	return has(file) ? file : undefined;
}
