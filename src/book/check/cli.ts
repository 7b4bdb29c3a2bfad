import { checkContent, formatReport } from './index.ts';

/** `npm run check:content [-- --only <part of a path>]`: prints every mistake in `content/`; exit 1 if there is one. */
const at = process.argv.indexOf('--only');
const only = at >= 0 ? process.argv[at + 1]! : '';
const { library, problems } = checkContent(process.cwd());
const shown = problems.filter(({ file }) => file.includes(only));
if (shown.length > 0) {
	console.error(formatReport(shown));
	process.exitCode = 1;
} else {
	const counts = Object.entries(library).map(([name, entries]) => `${entries.length} ${name}`);
	console.log(`content/ is sound: ${counts.join(', ')}`);
}
