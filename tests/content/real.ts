import { checkContent } from '../../src/book/check/index.ts';
import type { PageOutline } from '../../src/book/pages.ts';

/** The project's root. */
export const ROOT = process.cwd();

/** The guide's own content and what is wrong with it. */
export const { library, problems } = checkContent(ROOT);

/** The ids that the building blocks of a page name, such as its questions. */
export const idsNamed = (page: PageOutline, tag: string) =>
	page.tags
		.filter(({ name }) => name === tag)
		.flatMap(({ attributes }) => (attributes.id ?? attributes.ids ?? '').split(/\s+/).filter(Boolean));

/** Pages that explain, as against the home page and the reference pages, which are made of tables and lists. */
export const prosePages = library.pages.filter(({ path }) => /^(foundations|serverless|start)\//.test(path));
