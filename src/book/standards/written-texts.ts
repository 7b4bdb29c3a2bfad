import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { listFiles } from '../read.ts';
import { LOCALES, type Locale } from '../../model/constants.ts';
import { proseOf } from '../prose.ts';

/** A text that a writer of the guide wrote, and where it stands. */
export interface WrittenText {
	/** Path from the project's root. */
	file: string;
	/** The field or the line. */
	field: string;
	text: string;
	/** A paragraph of a page. */
	paragraph: boolean;
}

/** Fields that quote what others write: spellings and questions readers try, names as they are said, titles of documents. */
const QUOTED = new Set(['aliases', 'asked', 'misspellings', 'pronunciation', 'references', 'source', 'name']);

/** Every text of one language: pages, data files, interface strings. A file that cannot be read is told elsewhere. */
export function writtenTexts(root: string, locale: Locale): WrittenText[] {
	const read = (folder: string, ending: string, textsIn: (text: string, file: string) => WrittenText[]) =>
		listFiles(join(root, folder), (name) => name.endsWith(ending))
			.filter((path) => !path.includes('/_'))
			.flatMap((path) => {
				try {
					return textsIn(readFileSync(path, 'utf8'), path.slice(root.length + 1));
				} catch {
					return [];
				}
			});
	return [
		...read(`content/docs/${locale}`, '.mdx', (mdx, file) =>
			proseOf(mdx).map(({ line, ...block }) => ({ file, field: `line ${line}`, ...block })),
		),
		...read('content', '.yaml', (yaml, file) => stringsOf(parse(yaml), locale, file)),
		...read('content/i18n', `${locale}.json`, (json, file) =>
			Object.entries(JSON.parse(json) as Record<string, string>).map(([key, text]) => ({
				file,
				field: key,
				text,
				paragraph: false,
			})),
		),
	];
}

/** The strings of a data file that stand under `ko` or `en`, and lists of them, with their fields. */
function stringsOf(data: unknown, locale: Locale, file: string): WrittenText[] {
	const found: WrittenText[] = [];
	const walk = (value: unknown, path: string[]) => {
		if (typeof value === 'string') {
			const text = value.replaceAll(/`[^`]*`/g, '');
			if (path.includes(locale)) found.push({ file, field: path.join('.'), text, paragraph: false });
		} else if (value && typeof value === 'object')
			for (const [key, inner] of Object.entries(value)) {
				const other = LOCALES.find((one) => one !== locale);
				if (!QUOTED.has(key) && key !== other) walk(inner, [...path, key]);
			}
	};
	walk(data, []);
	return found;
}
