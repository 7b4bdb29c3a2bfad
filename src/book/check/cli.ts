import { COLLECTIONS } from '../collections.ts';
import { checkStandards, latestDay } from '../standards/index.ts';
import { checkContent, formatReport, localeOf } from './index.ts';

/**
 * `npm run check:content [-- --only <part of a path>]`: prints every mistake in `content/`, in Korean where the
 * terminal's language is Korean; exit 1 if there is one.
 */
const locale = localeOf(process.env);
const at = process.argv.indexOf('--only');
const only = at >= 0 ? process.argv[at + 1] : undefined;
const root = process.cwd();
const { book, problems: mistakes } = checkContent(root);
const problems = [...mistakes, ...checkStandards(root, book, latestDay(new Date()))];
const shown = problems.filter(({ file }) => file.includes(only ?? ''));
const files = [...COLLECTIONS, 'pages' as const].flatMap((name) => book[name].map(({ file }) => file));
const looked = files.filter((file) => file.includes(only ?? '')).length;

if (shown.length > 0) {
	console.error(formatReport(shown, locale));
	process.exitCode = 1;
} else if (only !== undefined && looked === 0) {
	console.error(
		locale === 'ko'
			? `경로에 "${only}"가 든 파일이 없습니다.`
			: `No file has "${only}" in its path. Correct it.`,
	);
	process.exitCode = 1;
} else if (only !== undefined) {
	const others = problems.length;
	console.log(
		locale === 'ko'
			? `"${only}"가 든 파일 ${looked}개에는 고칠 곳이 없습니다. 다른 파일에는 ${others}군데 있습니다.`
			: `${looked} files with "${only}" in their path have no mistakes; other files have ${others}.`,
	);
} else {
	const counts = [...COLLECTIONS, 'pages' as const].map((name) => `${book[name].length} ${name}`).join(', ');
	console.log(locale === 'ko' ? `content/에 고칠 곳이 없습니다: ${counts}` : `content/ is sound: ${counts}`);
}
