import { buildLexicon, type Lexicon, packLexicon } from '../../domain/search/lexicon.ts';
import { packAsked } from '../../domain/search/asked.ts';
import { packFullText } from '../../domain/search/full-text.ts';
import {
	NAME_KINDS,
	type PageRow,
	SEARCH_FORMAT,
	type SearchData,
	type TermRow,
	type FullTextData,
} from '../../domain/search/format.ts';
import { correct } from '../../domain/search/correct.ts';
import { readWords } from '../../domain/search/read-words.ts';
import { openIndex } from '../../domain/search/search-index.ts';
import { hasHangul, keyOf, wordsOf } from '../../domain/search/text.ts';
import { otherLocale } from '../../model/paths.ts';
import { type Locale, type Localized } from '../../model/constants.ts';
import { type Term } from '../../model/schemas/term.ts';

/** A page of the book as the search takes it in. */
export interface IndexedPage {
	/** Path below the language. */
	path: string;
	title: string;
	/** Its title in the other language. */
	other: string;
	description: string;
	/** Questions that it answers. */
	asked: readonly string[];
	headings: { id: string; text: string }[];
	text: string;
	/** The text by section, the id of the first empty. */
	sections: { id: string; text: string }[];
}

interface Input {
	locale: Locale;
	pages: readonly IndexedPage[];
	terms: readonly Term[];
	/** Prints a text in the language, its figures filled in. */
	print: (text: Localized) => string;
	/** Hash of Pagefind's fragment by path below the language. */
	fragmentOf: ReadonlyMap<string, string>;
	sentences: Record<string, string>;
	/** Words of everyday life, in either language. */
	everyday?: readonly string[];
}

/** What the search of one language goes by: names and short texts first, full text after. */
export function buildSearchData({
	locale,
	pages,
	terms,
	print,
	fragmentOf,
	sentences,
	everyday = [],
}: Input): {
	/** Without the name of the text's file, which is made of the text. */
	data: Omit<SearchData, 'text'>;
	text: FullTextData;
} {
	const bodies = terms.map((term) => termText(term, print));
	const termRows = terms.map((term) => termRow(term, locale, print));
	const texts = [
		...pages.map(({ text, asked }) => [text, ...asked].join(' ')),
		...terms.map(({ asked }, at) => [...namesOf(termRows[at]!), bodies[at], ...asked[locale]].join(' ')),
	];
	const everywhere = commonHeadings(pages);
	const pageRows = pages.map(({ path, title, other, description, headings }): PageRow => ({
		path,
		title,
		other,
		description,
		headings: headings.filter(({ text }) => !everywhere.has(text)).map(({ id, text }) => `${id}|${text}`),
	}));
	const spoken = [
		...termRows.flatMap((row) => [...namesOf(row), row.summary]),
		...pageRows.flatMap(({ title, description, headings }) => [
			title,
			description,
			...headings.map((heading) => heading.slice(heading.indexOf('|') + 1)),
		]),
	];
	const sure = new Set(spoken.flatMap(wordsOf).map((word) => word.toLowerCase()));
	const lexicon = buildLexicon(texts, sure);
	const packed = packLexicon(lexicon);
	const sections = pages.map((page) => page.sections);
	const isCommon = (text: string) => [...everywhere].some((heading) => text.trimStart().startsWith(heading));
	const data = {
		format: SEARCH_FORMAT,
		locale,
		size: texts.length,
		lexicon: packed,
		terms: termRows,
		pages: pageRows,
		fragments: [...pages.map(({ path }) => path), ...terms.map(({ id }) => `glossary/${id}`)]
			.map((path) => fragmentOf.get(path) ?? '-')
			.join(' '),
		sentences,
		ordinary: '',
	} satisfies Omit<SearchData, 'text'>;
	const text: FullTextData = {
		format: SEARCH_FORMAT,
		locale,
		sections: sections.map((list) => list.map(({ id }) => id).join('|')),
		asked: packAsked(
			[...terms.map(({ asked }) => asked[locale]), ...pages.map(({ asked }) => asked)],
			lexicon,
			packed,
		),
		postings: packFullText(
			// What stands on every page (key terms, where next) tells no page from another.
			[...bodies, ...sections.flat().map(({ text }) => (isCommon(text) ? '' : text))],
			lexicon,
			packed,
		),
	};
	return {
		data: { ...data, ordinary: ordinaryWords(everyday, { ...data, text: '' }, lexicon).join(' ') },
		text,
	};
}

/** What the glossary's page of a term says beside its names. */
function termText(term: Term, print: (text: Localized) => string): string {
	const { summary, definition, examples, confusedWith } = term;
	const texts = [summary, definition, ...examples, ...confusedWith.map(({ difference }) => difference)];
	return texts.map(print).join(' ');
}

/** Headings that stand on every third page or more (key terms, where next): they tell no page from another. */
function commonHeadings(pages: readonly IndexedPage[]): Set<string> {
	const counts = new Map<string, number>();
	for (const { headings } of pages)
		for (const { text } of headings) counts.set(text, (counts.get(text) ?? 0) + 1);
	return new Set(
		[...counts].flatMap(([text, count]) => (count > Math.max(2, pages.length / 3) ? [text] : [])),
	);
}

/** A term's names by kind, each spelling once: a later kind leaves out what an earlier one has. */
function termRow(term: Term, locale: Locale, print: (text: Localized) => string): TermRow {
	const other = otherLocale(locale);
	const lists = [
		[term.name[locale]],
		[term.name[other]],
		term.abbreviation ? [term.abbreviation.short] : [],
		term.abbreviation ? [term.abbreviation.stands] : [],
		term.aliases[locale],
		term.aliases[other],
		term.pronunciation?.says ?? [],
		term.misspellings,
	];
	const seen = new Set<string>();
	const names = lists.map((list) =>
		list
			.map((name) => name.replaceAll('|', ' '))
			.filter((name) => !seen.has(keyOf(name)) && seen.add(keyOf(name)))
			.join('|'),
	);
	return {
		id: term.id,
		names,
		summary: print(term.summary),
	};
}

/** The names of a term without misspellings. */
function namesOf({ names }: TermRow): string[] {
	return names.filter((_, kind) => NAME_KINDS[kind] !== 'misspelling');
}

/** Those of some words that the search would take for one of the site, although the site does not have them. */
function ordinaryWords(words: readonly string[], data: SearchData, lexicon: Lexicon): string[] {
	const index = openIndex(data);
	return words.filter((word) => {
		if (lexicon.entriesOf(word).length > 0 || index.exact.has(keyOf(word))) return false;
		const read = readWords([word], index);
		if (read[0]?.method === 'unknown') return correct(read, index)[0]?.method !== 'unknown';
		// Its beginning or its stem is taken for a word of the site: 모자, 코로나. English stems are not by chance.
		return hasHangul(word);
	});
}
