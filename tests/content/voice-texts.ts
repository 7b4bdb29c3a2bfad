import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { listFiles } from '../../src/book/read.ts';
import { LOCALES, type Locale } from '../../src/model/constants.ts';
import { proseOf } from './prose.ts';

/** A text of the guide and where it stands. */
export interface Text {
	place: string;
	text: string;
	/** A paragraph of a page. */
	paragraph: boolean;
}

/** Fields that quote what others write: spellings and questions readers try, names as they are said, titles of documents. */
const QUOTED = new Set(['aliases', 'asked', 'misspellings', 'pronunciation', 'references', 'source', 'name']);

/** Every text of one language: pages, data files, interface strings. */
export function textsOf(root: string, locale: Locale): Text[] {
	const files = (folder: string, ending: string) =>
		listFiles(join(root, folder), (name) => name.endsWith(ending)).filter((path) => !path.includes('/_'));
	const short = (path: string) => path.slice(root.length + 1);
	return [
		...files(`content/docs/${locale}`, '.mdx').flatMap((path) =>
			proseOf(readFileSync(path, 'utf8')).map(({ line, ...block }) => ({
				place: `${short(path)} · line ${line}`,
				...block,
			})),
		),
		...files('content', '.yaml').flatMap((path) => stringsOf(parse(readFileSync(path, 'utf8')), locale, short(path))),
		...Object.entries(JSON.parse(readFileSync(join(root, `content/i18n/${locale}.json`), 'utf8')) as Record<string, string>).map(
			([key, text]) => ({ place: `content/i18n/${locale}.json · ${key}`, text, paragraph: false }),
		),
	];
}

/** The strings of a data file that stand under `ko` or `en`, and lists of them, with their fields. */
function stringsOf(data: unknown, locale: Locale, file: string): Text[] {
	const found: Text[] = [];
	const walk = (value: unknown, path: string[]) => {
		if (typeof value === 'string') {
			const text = value.replaceAll(/`[^`]*`/g, '');
			if (path.includes(locale)) found.push({ place: `${file} · ${path.join('.')}`, text, paragraph: false });
		} else if (value && typeof value === 'object')
			for (const [key, inner] of Object.entries(value)) {
				const other = LOCALES.find((one) => one !== locale);
				if (!QUOTED.has(key) && key !== other) walk(inner, [...path, key]);
			}
	};
	walk(data, []);
	return found;
}

/** The places at which a rule finds something, with what it found. */
export function findings(texts: Text[], rule: RegExp): string[] {
	return texts.flatMap(({ place, text }) =>
		[...text.matchAll(new RegExp(rule, 'g' + rule.flags))].map((match) => `${place}: “${around(text, match)}”`),
	);
}

const around = (text: string, { index, 0: found }: RegExpExecArray | RegExpMatchArray) =>
	text.slice(Math.max(0, index! - 12), index! + found.length + 12).replaceAll('\n', ' ');
