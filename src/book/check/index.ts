import type { Book } from '../book.ts';
import { type BookReading, readBook, type Refused } from '../read-book.ts';
import { checkLinks } from './links.ts';
import { checkParity } from './parity.ts';
import type { Problem } from '../problems.ts';
import { checkReferences } from './references.ts';
import { checkRules } from './rules.ts';
import { checkSamples } from './samples.ts';
import { checkBefore, checkSections } from './sections.ts';
import { checkStrayFiles } from './stray-files.ts';
import { checkStrings } from './strings.ts';
import { checkTexts } from './texts.ts';

export { formatProblem, formatReport, localeOf, type Problem } from '../problems.ts';

/**
 * Gathers every mistake in `content/` below `root`, so that a writer mends them in one go; with the Book that was read.
 * `reading` spares the files a second reading.
 */
export function checkContent(
	root: string,
	reading: BookReading = readBook(root),
): { book: Book; problems: Problem[] } {
	const { book, refused, problems } = reading;
	return {
		book,
		problems: [
			...problems,
			...checkBook(book, refused),
			...checkSamples(root, book),
			...checkStrings(root),
			...checkStrayFiles(root),
		],
	};
}

/** What is wrong between files that are each well formed; what names a refused file is not at fault. */
function checkBook(book: Book, refused: Refused): Problem[] {
	return [
		...checkParity(book.pages, refused),
		...checkReferences(book, refused),
		...checkSections(book, refused),
		...checkBefore(book, refused),
		...checkLinks(book, refused),
		...checkRules(book),
		...checkTexts(book),
	];
}
