import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProse } from '../../model/chapter.ts';
import type { Book } from '../book.ts';
import type { Page } from '../pages.ts';
import type { Problem } from '../problems.ts';
import { emptyHeads } from '../prose.ts';

/** Blocks that every page of prose has; where it draws on one of the five documents, a SourceNote too. */
const BLOCKS = ['Goals', 'KeyTerms', 'SelfCheck'];
/** A page that leads to others and says nothing that could be asked about or needs a source. */
const isSignpost = (path: string) => path === 'start/reading-paths';
/** Words of a Korean page. A page on how to use the book is read on the way to another: half is enough. */
const leastWords = (path: string) => (isSignpost(path) || path === 'start/how-to-use' ? 300 : 600);
const MOST_WORDS = 1500;
/** English words for a Korean one; outside it, one of the two says less. */
const RATIO = [1.1, 1.9] as const;
/** Characters of a description, more of which no search result shows. */
const LONGEST_DESCRIPTION = 160;
/** Boxes that put a belief right. */
const MOST_BOXES = 2;

/** Pages that are too long or short, or lack what every page has. */
export function checkPages(root: string, book: Book): Problem[] {
	return book.pages
		.filter(({ chapter }) => isProse(chapter))
		.flatMap((page) => [
			...(isSignpost(page.path) ? [] : lacks(page)),
			...namelessColumns(root, page),
			...(page.locale === 'ko' ? misproportions(page, book.page('en', page.path)) : []),
		]);
}

function lacks({ file, tags, frontmatter }: Page): Problem[] {
	const names = tags.map(({ name }) => name);
	const tell = (field: string, message: string): Problem => ({ file, field, message });
	const boxes = names.filter((name) => name === 'ThenNow').length;
	const { length } = frontmatter.description;
	return [
		...BLOCKS.filter((name) => !names.includes(name)).map((name) => tell('', `has no <${name}>. Add it.`)),
		...(names.includes('SourceNote') || frontmatter.references?.length
			? []
			: [
					tell(
						'references',
						'are empty, and there is no <SourceNote>. Name a document that the page rests on.',
					),
				]),
		...(length > LONGEST_DESCRIPTION
			? [tell('description', `has ${length} characters. Shorten it to ${LONGEST_DESCRIPTION}.`)]
			: []),
		...(boxes > MOST_BOXES
			? [tell('', `has ${boxes} boxes. Keep the ${MOST_BOXES} beliefs that readers really hold.`)]
			: []),
	];
}

/** Columns whose head is empty: a screen reader then reads cells of an unknown kind. */
function namelessColumns(root: string, { file }: Page): Problem[] {
	return emptyHeads(readFileSync(join(root, file), 'utf8')).map((line) => ({
		file,
		field: `line ${line}`,
		message: 'has a column without a head. Name what its cells have in common.',
	}));
}

function misproportions(page: Page, english: Page | undefined): Problem[] {
	const { words } = page;
	const least = leastWords(page.path);
	const tell = (message: string): Problem[] => [{ file: page.file, field: '', message }];
	if (words < least) return tell(`has ${words} words. Write ${least} or more: say what is missing.`);
	if (words > MOST_WORDS)
		return tell(`has ${words} words. Shorten it to ${MOST_WORDS}, or make two pages of it.`);
	if (!english) return [];
	const ratio = english.words / words;
	return ratio >= RATIO[0] && ratio <= RATIO[1]
		? []
		: tell(
				`has ${words} words and ${english.file} ${ratio.toFixed(2)} times as many. One of the two says less: ${RATIO.join(' to ')} times is usual.`,
			);
}
