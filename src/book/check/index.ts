import type { Book } from '../book.ts';
import { type BookReading, readBook } from '../read-book.ts';
import { checkParity } from './parity.ts';
import type { Problem } from '../problems.ts';
import { checkReferences } from './references.ts';
import { checkRules } from './rules.ts';
import { checkSections } from './sections.ts';
import { checkStrayFiles } from './stray-files.ts';
import { checkStrings } from './strings.ts';

export { formatProblem, formatReport, type Problem } from '../problems.ts';

/**
 * Gathers every mistake in `content/` below `root`, so that a writer mends them in one go; with the Book that was read.
 * `reading` spares the files a second reading.
 */
export function checkContent(
	root: string,
	reading: BookReading = readBook(root),
): { book: Book; problems: Problem[] } {
	const { book, problems } = reading;
	return {
		book,
		problems: [...problems, ...checkBook(book), ...checkStrings(root), ...checkStrayFiles(root)],
	};
}

/** What is wrong between files that are each well formed. */
function checkBook(book: Book): Problem[] {
	return [...checkParity(book.pages), ...checkReferences(book), ...checkSections(book), ...checkRules(book)];
}
