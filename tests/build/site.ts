import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { pathBelowLocale } from '../../src/model/paths.ts';
import type { Locale } from '../../src/model/constants.ts';

/** The built site's folder, its base path with a slash at its end, and its address. */
export const DIST = resolve(process.env.DIST || process.env.OUT_DIR || 'dist');
export const BASE = (process.env.BASE || '/').replace(/\/?$/, '/');
export const SITE = process.env.SITE || 'http://localhost:4321';

/** A page as it was built; parsed when first asked, because most tests need little of it. */
export class Page {
	/** Its file below the folder: `ko/serverless/state/index.html`. */
	readonly file: string;
	/** Its path on the host: `/ko/serverless/state/`. */
	readonly path: string;
	/** Its language; none for the door and the page for missing addresses of the whole site. */
	readonly locale: Locale | undefined;
	/** Its path below the language: `serverless/state`, empty for the home page. */
	readonly below: string | undefined;
	readonly html: string;
	#tree: Root | undefined;
	#elements: Element[] | undefined;
	#head: Element[] | undefined;

	constructor(file: string) {
		this.file = file;
		this.path = BASE + file.replace(/(^|\/)index\.html$/, '$1');
		this.html = read(file);
		this.below = pathBelowLocale(BASE, this.path);
		this.locale =
			this.below === undefined ? undefined : (this.path.slice(BASE.length, BASE.length + 2) as Locale);
	}

	get tree(): Root {
		return (this.#tree ??= parser.parse(this.html));
	}

	/** All its elements in order. */
	get elements(): Element[] {
		return (this.#elements ??= below(this.tree));
	}

	/** The elements of its head, and the links that stand further down. */
	get head(): Element[] {
		const body = this.html.indexOf('<body');
		const links = this.html.slice(body).match(/<link\b[^>]*>/g) ?? [];
		return (this.#head ??= below(parser.parse(this.html.slice(0, body) + links.join(''))));
	}
}

const parser = unified().use(rehypeParse);

/** Reads a file of the built site. */
export const read = (file: string) => readFileSync(join(DIST, file), 'utf8');

/** Whether the built site has a file. */
export const has = (file: string) => existsSync(join(DIST, file));

if (!existsSync(DIST))
	throw new Error(`There is no built site at ${DIST}. Run \`npm run build\`, or set OUT_DIR to where it is.`);

/** Every page of the built site. */
export const pages = globSync('**/*.html', { cwd: DIST })
	.map((file) => file.split(sep).join('/'))
	.sort()
	.map((file) => new Page(file));

const isMissing = ({ file }: Page) => /404(\.html|\/index\.html)$/.test(file);

/** The pages that a reader is meant to find: not those for missing addresses. */
export const found = pages.filter((page) => !isMissing(page));
export const missing = pages.filter(isMissing);
/** The pages of the two languages, tools such as search among them. */
export const bilingual = found.filter(({ locale }) => locale !== undefined);
/** The pages made from `content/docs/`, without the home pages. */
export const written = bilingual.filter(
	({ locale, below }) => below && existsSync(`content/docs/${locale}/${below}.mdx`),
);
/** The pages of terms; the map of terms, which stands among them, is none. */
export const terms = bilingual.filter(({ below }) => /^glossary\/(?!map$)/.test(below ?? ''));
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
export const named = (page: Page, ...names: string[]) =>
	page.elements.filter(({ tagName }) => names.includes(tagName));

/** The `<link>` elements of a relation. */
export const linksOf = (page: Page, relation: string) =>
	page.head.filter((one) => one.tagName === 'link' && attribute(one, 'rel')!.split(' ').includes(relation));

/** The content of a `<meta>` with that name or property. */
export const metaOf = (page: Page, name: string) => {
	const meta = page.head.find(
		(one) => one.tagName === 'meta' && [attribute(one, 'name'), attribute(one, 'property')].includes(name),
	);
	return meta && attribute(meta, 'content');
};

/** Every text below a node that can be seen, or opened to be seen; `leaves` tells which more elements to leave out. */
export function textsIn(node: Nodes, leaves: (element: Element) => boolean = () => false): string[] {
	const texts: string[] = [];
	visit(node, (child) => {
		if (child.type === 'element' && (UNSEEN.has(child.tagName) || leaves(child))) return SKIP;
		if (child.type === 'text' && child.value.trim()) texts.push(child.value);
		return undefined;
	});
	return texts;
}
const UNSEEN = new Set(['script', 'style', 'template', 'head']);

/** Code, which is set in a face of the machine and may hold any sign. */
export const isCode = ({ tagName }: Element) => ['code', 'pre', 'kbd', 'samp'].includes(tagName);

/** The elements below a node, in order. */
export function below(node: Nodes): Element[] {
	const inside: Element[] = [];
	visit(node, 'element', (element) => void (element !== node && inside.push(element)));
	return inside;
}

/** The text below a node. */
export const textOf = (node: Nodes) => textsIn(node).join('').replaceAll(/\s+/g, ' ').trim();

/** The text of a page's first heading. */
export function titleOf({ html }: Page): string {
	const heading = /<h1[^>]*>.*?<\/h1>/s.exec(html)?.[0];
	return heading ? textOf(parser.parse(heading)) : '';
}

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
