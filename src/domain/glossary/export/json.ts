import type { Locale } from '../../../model/constants.ts';
import { otherLocale } from '../../../model/paths.ts';
import type { SharedGlossary } from './shape.ts';

const INNER = new Set([
	'url',
	'name',
	'aliases',
	'summary',
	'definition',
	'examples',
	'difference',
	'remark',
]);

/** The glossary of one language: the same document with each pair of texts replaced by the one of that language. */
export function inOneLanguage(glossary: SharedGlossary, locale: Locale) {
	const { $schema, name, url, license, date, terms } = glossary;
	return {
		$schema,
		language: locale,
		name: name[locale],
		url: url[locale],
		license,
		date,
		terms: terms.map((term) => ({
			...(choose(term, locale) as object),
			otherName: term.name[otherLocale(locale)],
		})),
	};
}

function choose(value: unknown, locale: Locale, key = ''): unknown {
	if (Array.isArray(value)) return value.map((item) => choose(item, locale));
	if (typeof value !== 'object' || value === null) return value;
	if (INNER.has(key)) return (value as Record<Locale, unknown>)[locale];
	return Object.fromEntries(
		Object.entries(value).map(([field, inner]) => [field, choose(inner, locale, field)]),
	);
}

/** A JSON file: indented, because people open it too. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, '\t')}\n`;
