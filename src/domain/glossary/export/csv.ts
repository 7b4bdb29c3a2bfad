import type { Locale } from '../../../model/constants.ts';
import type { SharedGlossary, SharedTerm } from './shape.ts';

type Column = [heading: string, cell: (term: SharedTerm) => string];

/** Several values in one cell stand apart by this. */
const BETWEEN = ' | ';
const LANGUAGES: Locale[] = ['ko', 'en'];

/**
 * The glossary as CSV (RFC 4180: CRLF, quotes doubled) with a byte order mark, without which spreadsheets take UTF-8
 * for something else. One row a term; in one language its texts, else those of both. Lists stand apart by ` | `.
 */
export function toCsv({ terms }: SharedGlossary, locale?: Locale): string {
	const columns = columnsFor(locale ? [locale] : LANGUAGES, locale === undefined);
	const rows = [
		columns.map(([heading]) => heading),
		...terms.map((term) => columns.map(([, cell]) => cell(term))),
	];
	return `\ufeff${rows.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')}`;
}

function columnsFor(locales: readonly Locale[], several: boolean): Column[] {
	const each = (heading: string, cell: (term: SharedTerm, locale: Locale) => string): Column[] =>
		locales.map((locale) => [several ? `${heading}_${locale}` : heading, (term) => cell(term, locale)]);
	const other: Column[] = several
		? []
		: [['other_name', ({ name }) => (locales[0] === 'ko' ? name.en : name.ko)]];
	return [
		['id', ({ id }) => id],
		...each('name', ({ name }, locale) => name[locale]),
		...other,
		['abbreviation', ({ abbreviation }) => abbreviation?.short ?? ''],
		['stands_for', ({ abbreviation }) => abbreviation?.stands ?? ''],
		['said_in_korean', ({ pronunciation }) => pronunciation?.says.join(BETWEEN) ?? ''],
		...each('aliases', ({ aliases }, locale) => aliases[locale].join(BETWEEN)),
		['class', (term) => term.class],
		['chapter', ({ chapter }) => chapter],
		['tags', ({ tags }) => tags.join(BETWEEN)],
		...each('summary', ({ summary }, locale) => summary[locale]),
		...each('definition', ({ definition }, locale) => definition[locale]),
		...each('examples', ({ examples }, locale) => examples[locale].join(BETWEEN)),
		['related', ({ related }) => related.join(BETWEEN)],
		['confused_with', ({ confusedWith }) => confusedWith.map(({ term }) => term).join(BETWEEN)],
		['references', ({ references }) => references.map(({ url }) => url).join(BETWEEN)],
		...each('url', ({ url }, locale) => url[locale]),
		['checked', ({ checked }) => checked],
	];
}

/** A cell, in quotes where RFC 4180 asks for them. */
function quote(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
