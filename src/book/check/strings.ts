import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../../model/constants.ts';
import type { Problem } from '../problems.ts';

type Strings = Record<string, string>;

const fileOf = (locale: Locale) => `content/i18n/${locale}.json`;

/** Interface strings that one language lacks, or whose {{placeholders}} differ. */
export function checkStrings(root: string): Problem[] {
	const problems: Problem[] = [];
	const [ko, en] = LOCALES.map((locale) => readStrings(root, locale, problems));
	if (!ko || !en) return problems;
	for (const key of new Set([...Object.keys(ko), ...Object.keys(en)])) {
		const missing = LOCALES.find((locale) => !{ ko, en }[locale][key]);
		if (missing)
			problems.push({ file: fileOf(missing), field: key, message: 'is missing. Add it in this language.' });
		else if (placeholders(ko[key]!) !== placeholders(en[key]!))
			problems.push({
				file: fileOf('en'),
				field: key,
				message: `has other {{placeholders}} than ${fileOf('ko')}. Make both the same.`,
			});
	}
	return problems;
}

/** The strings of one language; nothing where the file is missing or is not JSON, which is a problem of its own. */
function readStrings(root: string, locale: Locale, problems: Problem[]): Strings | undefined {
	const path = join(root, fileOf(locale));
	if (!existsSync(path)) {
		// Content without interface strings is what tests are made of; one language without the other is a mistake.
		if (existsSync(join(root, 'content/i18n')))
			problems.push({ file: fileOf(locale), field: '', message: 'is missing. Bring it back.' });
		return undefined;
	}
	// JSON.parse takes a byte order mark for a mistake; editors write one unasked.
	const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
	try {
		return JSON.parse(text) as Strings;
	} catch (error) {
		const { message } = error as SyntaxError;
		problems.push({
			file: fileOf(locale),
			field: lineOf(message, text),
			message: `is not valid JSON: ${message} Look for a missing or a trailing comma.`,
		});
		return undefined;
	}
}

/** V8 names the position of a mistake as an offset, sometimes with a line. */
function lineOf(message: string, text: string): string {
	const line = /line (\d+)/.exec(message)?.[1];
	const offset = /position (\d+)/.exec(message)?.[1];
	if (line) return `line ${line}`;
	return offset ? `line ${text.slice(0, Number(offset)).split('\n').length}` : '';
}

function placeholders(text: string): string {
	return [...text.matchAll(/\{\{(\w+)\}\}/g)]
		.map(([, name]) => name)
		.sort()
		.join();
}
