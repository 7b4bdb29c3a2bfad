import type { Locale } from '../../model/constants.ts';
import type { Term } from '../../model/schemas/term.ts';
import { otherLocale } from '../../model/paths.ts';
import type { FilterEntry } from './filter.ts';

/** Above this many terms the glossary page lists names only; their cards come with the filter's results. */
export const FULL_LIST_LIMIT = 400;

/** What a term is called beside its two names: abbreviation, what it stands for, aliases of both languages. Each once. */
export function otherNames(term: Term): string[] {
	const { abbreviation, aliases, name } = term;
	const all = [
		...(abbreviation ? [abbreviation.short, abbreviation.stands] : []),
		...aliases.ko,
		...aliases.en,
	];
	return [...new Set(all)].filter((one) => one !== name.ko && one !== name.en);
}

/** A term as the filter of one language sees it. */
export function toFilterEntry(term: Term, locale: Locale): FilterEntry {
	return {
		id: term.id,
		name: term.name[locale],
		other: secondName(term, locale),
		also: [...new Set([...otherNames(term), ...(term.pronunciation?.says ?? [])])],
		wrong: term.misspellings,
		tags: term.tags,
		chapter: term.chapter,
	};
}

/** What stands under a name in a list: the name in the other language, or what an abbreviation stands for where both are alike. */
export function secondName(term: Term, locale: Locale): string {
	const other = term.name[otherLocale(locale)];
	return other === term.name[locale] ? (term.abbreviation?.stands ?? '') : other;
}
