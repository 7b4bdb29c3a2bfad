import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locale } from '../src/model/constants.ts';

/** Pages of the chapter on serverless that a session reads. */
const CHAPTER_PAGES = 7;

/** A reading session in one sitting, as paths below the host: the home page, how to use the guide, a chapter from its start, the glossary, a term. */
export function sessionPaths(root: string, locale: Locale): string[] {
	const folder = join(root, 'content/docs', locale, 'serverless');
	const orderOf = (file: string) =>
		Number(/order: (\d+)/.exec(readFileSync(join(folder, file), 'utf8'))?.[1]);
	const chapter = globSync('*.mdx', { cwd: folder })
		.sort((a, b) => orderOf(a) - orderOf(b))
		.slice(0, CHAPTER_PAGES)
		.map((file) => `serverless/${basename(file, '.mdx')}/`);
	return ['', 'start/how-to-use/', ...chapter, 'glossary/', 'glossary/cold-start/'].map(
		(below) => `/${locale}/${below}`,
	);
}
