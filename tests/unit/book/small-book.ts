import type { Content } from '../../../src/book/book.ts';
import { COLLECTIONS } from '../../../src/book/collections.ts';
import type { Entries } from '../../../src/book/entries.ts';
import type { Page, Tag } from '../../../src/book/pages.ts';
import type { Chapter, Locale } from '../../../src/model/constants.ts';

/** A tag as a page holds it; `heading` is the place of the heading above it. */
export function tag(name: string, ids: string, heading = -1): Tag {
	return { name, ids: ids.split(' '), line: 1, heading, inHeading: false };
}

/** A page of a chapter at a place in it, with headings named by their ids. */
export function page(
	locale: Locale,
	path: string,
	{ order = 1, headings = [] as string[], tags = [] as Tag[], words = 700, before = [] as string[] } = {},
): Page {
	const title = `${locale} ${path}`;
	return {
		file: `content/docs/${locale}/${path}.mdx`,
		locale,
		path,
		chapter: path === 'index' ? 'home' : (path.split('/')[0] as Chapter),
		label: title,
		frontmatter: { title, description: title, sidebar: { order }, ...(before.length > 0 && { before }) },
		headings: headings.map((id, index) => ({ depth: 2, id, text: `“${id}”`, line: index })),
		words,
		tags,
		links: [],
	};
}

/** Content of some pages and entries; an entry needs only what a test looks at. */
export function content(pages: Page[], entries: { [Name in keyof Entries]?: object[] } = {}): Content {
	const ofCollection = COLLECTIONS.map((name) => [
		name,
		(entries[name] ?? []).map((data) => ({ file: `content/${name}/x.yaml`, data })),
	]);
	return { ...(Object.fromEntries(ofCollection) as Entries), pages };
}
