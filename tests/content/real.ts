import { checkContent } from '../../src/book/check/index.ts';
import type { Page } from '../../src/book/pages.ts';

/** The project's root. */
export const ROOT = process.cwd();

/** The guide's own content and what is wrong with it. */
export const { book, problems } = checkContent(ROOT);

/** The ids that the building blocks of a page name, such as its questions. */
export const idsNamed = (page: Page, tag: string) =>
	page.tags.filter(({ name }) => name === tag).flatMap(({ ids }) => ids);
