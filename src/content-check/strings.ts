import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../schemas/localized.ts';
import type { Problem } from './problems.ts';

/** Interface strings that one language lacks, or whose {{placeholders}} differ. */
export function checkStrings(root: string): Problem[] {
	const file = (locale: string) => `content/i18n/${locale}.json`;
	if (!LOCALES.every((locale) => existsSync(join(root, file(locale))))) return [];
	const [ko, en] = LOCALES.map((locale) => JSON.parse(readFileSync(join(root, file(locale)), 'utf8')) as Record<string, string>);
	return [...new Set([...Object.keys(ko!), ...Object.keys(en!)])].flatMap((key) => {
		for (const [locale, strings] of [['ko', ko!], ['en', en!]] as const)
			if (!strings[key]) return [{ file: file(locale), field: key, message: 'is missing. Add it in this language.' }];
		const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort().join();
		if (holes(ko![key]!) === holes(en![key]!)) return [];
		return [{ file: file('en'), field: key, message: `has other {{placeholders}} than ${file('ko')}. Make both the same.` }];
	});
}
