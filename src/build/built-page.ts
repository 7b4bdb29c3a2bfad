import type { Root } from 'hast';
import type { Page } from '../book/pages.ts';
import { parseHtml } from './html.ts';

/** A page that Astro has built, while the steps of the pipeline are at it. */
export class BuiltPage {
	/** Its file below the output folder: `ko/serverless/state/index.html`. */
	readonly file: string;
	/** Its HTML as Astro wrote it. */
	readonly source: string;
	/** The page of the book that it was built from; none for the glossary, tools and missing addresses. */
	readonly written: Page | undefined;
	/** Its HTML as it is to be: a step changes the page by putting another text here. */
	html: string;
	#tree: Root | undefined;

	constructor(file: string, source: string, written?: Page) {
		this.file = file;
		this.source = source;
		this.written = written;
		this.html = source;
	}

	/** `source` as a tree, parsed when first asked for. The steps share it, so none may change it. */
	get tree(): Root {
		return (this.#tree ??= parseHtml(this.source));
	}
}

/** Where a page that Astro names lies below the output folder. */
export function pageFile({ pathname }: { pathname: string }): string {
	return /^404\/?$/.test(pathname) ? '404.html' : `${pathname}index.html`;
}

/** Where a page of the book lies below the output folder. */
export function writtenFile({ locale, path }: Pick<Page, 'locale' | 'path'>): string {
	return path === 'index' ? `${locale}/index.html` : `${locale}/${path}/index.html`;
}
