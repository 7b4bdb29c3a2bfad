import { COLLECTIONS } from '../collections.ts';
import { checkContent, formatReport } from './index.ts';

/** `npm run check:content [-- --only <part of a path>]`: prints every mistake in `content/`; exit 1 if there is one. */
const at = process.argv.indexOf('--only');
const only = at >= 0 ? process.argv[at + 1]! : '';
const { book, problems } = checkContent(process.cwd());
const shown = problems.filter(({ file }) => file.includes(only));
if (shown.length > 0) {
	console.error(formatReport(shown));
	process.exitCode = 1;
} else {
	const counts = [...COLLECTIONS, 'pages' as const].map((name) => `${book[name].length} ${name}`);
	console.log(`content/ is sound: ${counts.join(', ')}`);
}
