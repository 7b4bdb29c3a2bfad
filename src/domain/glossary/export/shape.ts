/** What the glossary gives to others, before it is written as JSON, CSV or TBX. Texts are plain, figures printed. */
import type { LocalizedList, Reference } from '../../../model/schemas/localized.ts';
import type { Locale, Localized } from '../../../model/constants.ts';
import type { Term } from '../../../model/schemas/term.ts';

/** The licence of the guide's texts. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** A term as others get it; `schema.ts` describes each field. Addresses are absolute. */
export interface SharedTerm {
	id: string;
	url: Localized;
	name: Localized;
	abbreviation?: { short: string; stands: string };
	pronunciation?: { says: string[]; remark?: Localized };
	aliases: LocalizedList;
	class: string;
	summary: Localized;
	definition: Localized;
	related: string[];
	confusedWith: { term: string; difference: Localized }[];
	examples: LocalizedList;
	tags: string[];
	chapter: string;
	references: Reference[];
	checked: string;
}

/** The whole glossary in both languages. */
export interface SharedGlossary {
	$schema: string;
	name: Localized;
	url: Localized;
	license: string;
	/** The latest day on which a term was checked. */
	date: string;
	terms: SharedTerm[];
}

/** What the builder takes from the site. */
export interface Surroundings {
	name: Localized;
	/** The absolute address of a path below a language, and of the schema. */
	addressOf: (locale: Locale, below: string) => string;
	schema: string;
	/** Prints texts in a language, plain and with their figures. */
	printer: (locale: Locale) => (text: Localized) => string;
}

/** Gathers the terms, sorted by id so that two versions can be compared line by line. */
export function shareGlossary(
	terms: readonly Term[],
	{ name, addressOf, schema, printer }: Surroundings,
): SharedGlossary {
	const [inKorean, inEnglish] = [printer('ko'), printer('en')];
	const plain = (text: Localized): Localized => ({ ko: inKorean(text), en: inEnglish(text) });
	const address = (below: string): Localized => ({ ko: addressOf('ko', below), en: addressOf('en', below) });
	const share = (term: Term): SharedTerm => ({
		id: term.id,
		url: address(`glossary/${term.id}`),
		name: term.name,
		...(term.abbreviation && { abbreviation: term.abbreviation }),
		...(term.pronunciation && {
			pronunciation: {
				says: term.pronunciation.says,
				...(term.pronunciation.remark && { remark: plain(term.pronunciation.remark) }),
			},
		}),
		aliases: term.aliases,
		class: term.class,
		summary: plain(term.summary),
		definition: plain(term.definition),
		related: term.related,
		confusedWith: term.confusedWith.map(({ term: id, difference }) => ({
			term: id,
			difference: plain(difference),
		})),
		examples: inLists(term.examples.map(plain)),
		tags: term.tags,
		chapter: term.chapter,
		references: term.references,
		checked: term.checked,
	});
	const sorted = terms.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const date = sorted.reduce((latest, { checked }) => (checked > latest ? checked : latest), '');
	return {
		$schema: schema,
		name,
		url: address('glossary'),
		license: LICENCE,
		date,
		terms: sorted.map(share),
	};
}

const inLists = (texts: readonly Localized[]): LocalizedList => ({
	ko: texts.map(({ ko }) => ko),
	en: texts.map(({ en }) => en),
});
