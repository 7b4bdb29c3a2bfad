import { type Library, readLibrary } from '../library.ts';
import { checkParity } from './parity.ts';
import type { Problem } from './problems.ts';
import { checkReferences } from './references.ts';
import { checkRules } from './rules.ts';
import { checkStrayFiles } from './stray-files.ts';
import { checkStrings } from './strings.ts';

export { formatProblem, formatReport, type Problem } from './problems.ts';
export type { Library } from '../library.ts';

/** Reads all of `content/` below `root` and gathers every mistake in it, so that a writer mends them in one go. */
export function checkContent(root: string): { library: Library; problems: Problem[] } {
	const problems: Problem[] = [];
	const library = readLibrary(root, problems);
	problems.push(
		...checkParity(library.pages),
		...checkReferences(library),
		...checkRules(library),
		...checkStrings(root),
		...checkStrayFiles(root),
	);
	return { library, problems };
}
