import { buildLexicon, type Lexicon, textWords } from '../../domain/search/lexicon.ts';
import { setMax } from '../../domain/search/collections.ts';
import { packPostings } from '../../domain/search/postings.ts';
import { type PageRow, namesOf, type TermRow, textsOf } from '../../domain/search/rows.ts';
import { isFiller } from '../../domain/search/stop-words.ts';
import {
	type DocumentRow,
	NAME_KINDS,
	SEARCH_FORMAT,
	type SearchCore,
	type Shard,
} from '../../domain/search/format.ts';
import { cutShards } from './shards.ts';
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

/** What the search of one language is made of. */
export interface SearchInput {
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

type Rows = Parameters<typeof namesOf>[0];

/** What the search of one language goes by. */
export interface SearchFiles {
	/** Without the folder of the shards, which is named by their content. */
	core: Omit<SearchCore, 'folder'>;
	shards: Shard[];
}

/** Makes the search of one language. */
export function buildSearchData({
	locale,
	pages,
	terms,
	print,
	fragmentOf,
	sentences,
	everyday = [],
}: SearchInput): SearchFiles {
	const bodies = terms.map((term) => termText(term, print));
	const everywhere = commonHeadings(pages);
	const rows = {
		terms: terms.map((term) => termRow(term, locale, print)),
		pages: pages.map(({ path, title, other, description, headings }): PageRow => ({
			path,
			title,
			other,
			description,
			headings: headings.map(({ text }) => text).filter((text) => !everywhere.has(text)),
		})),
	};
	const texts = [
		...pages.map(({ text, other, asked }) => [text, other, ...asked].join(' ')),
		...terms.map(({ asked }, at) => [...rightNames(rows.terms[at]!), bodies[at], ...asked[locale]].join(' ')),
	];
	const spoken = [
		...rows.terms.flatMap((row) => [...rightNames(row), row.summary]),
		...rows.pages.flatMap(({ title, other, description, headings }) => [
			title,
			other,
			description,
			...headings,
		]),
	];
	const lexicon = buildLexicon(texts, new Set(spoken.flatMap(wordsOf).map((word) => word.toLowerCase())));
	const isCommon = (text: string) => [...everywhere].some((heading) => text.trimStart().startsWith(heading));
	// What stands on every page (key terms, where next) tells no page from another.
	const sections = pages.flatMap((page) => page.sections.map(({ text }) => (isCommon(text) ? '' : text)));
	const asked = [...terms.map(({ asked }) => asked[locale]), ...pages.map(({ asked }) => asked)].map((list) =>
		questionsOf(list, lexicon),
	);
	const { shards, tables } = cutShards({
		size: texts.length,
		counts: lexicon.counts,
		sections: sectionsWith([...bodies, ...sections], lexicon),
		questions: asked.flat(),
		short: shortTexts(rows),
		names: namesOf(rows),
		documents: documentRows(rows),
	});
	const core: SearchFiles['core'] = {
		format: SEARCH_FORMAT,
		locale,
		tables,
		terms: terms.length,
		pages: pages.length,
		sections: packPostings(
			startsOf(
				pages.map((page) => page.sections.length),
				terms.length,
			),
		),
		asked: packPostings(startsOf(asked.map(({ length }) => length)).map((start, at) => start + at)),
		fragments: pages.map(({ path }) => fragmentOf.get(path) ?? '-').join(' '),
		headings: [...everywhere].join('|'),
		sentences,
		ordinary: '',
	};
	return {
		core: { ...core, ordinary: ordinaryWords(everyday, { core, shards }, lexicon).join(' ') },
		shards,
	};
}

/** The numbers at which lists begin that stand one behind another. */
function startsOf(lengths: readonly number[], first = 0): number[] {
	let start = first;
	return lengths.map((length) => (start += length) - length);
}

/** The words of each question that say something of its subject, each once; none of those without any. */
function questionsOf(questions: readonly string[], lexicon: Lexicon): string[][] {
	return questions
		.map((question) => wordsOf(question.toLowerCase()).filter((word) => !isFiller(word)))
		.map((words) => [...new Set(words.flatMap((word) => lexicon.entriesOf(word)))])
		.filter((words) => words.length > 0);
}

/** The numbers of the texts that each entry of the lexicon is in. */
function sectionsWith(texts: readonly string[], lexicon: Lexicon): Map<string, number[]> {
	const sections = new Map<string, number[]>();
	for (const [section, text] of texts.entries())
		for (const entry of new Set(textWords(text).flatMap((word) => lexicon.entriesOf(word)))) {
			const list = sections.get(entry);
			if (list) list.push(section);
			else sections.set(entry, [section]);
		}
	return sections;
}

function shortTexts(rows: Rows): Map<string, Map<number, number>> {
	const words = new Map<string, Map<number, number>>();
	for (const [word, document, weight] of textsOf(rows)) {
		const documents = words.get(word) ?? new Map<number, number>();
		words.set(word, documents);
		setMax(documents, document, weight);
	}
	return words;
}

function documentRows({ terms, pages }: Rows): DocumentRow[] {
	const shown = NAME_KINDS.indexOf('alias');
	return [
		...terms.map(({ id, names, summary }, at): DocumentRow => [
			at,
			id,
			names.slice(0, shown).join('|'),
			summary,
		]),
		...pages.map(({ path, title, description }, at): DocumentRow => [
			terms.length + at,
			path,
			title.replaceAll('|', ' '),
			description,
		]),
	];
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
function rightNames({ names }: TermRow): string[] {
	return names.filter((_, kind) => NAME_KINDS[kind] !== 'misspelling');
}

/** Those of some words that the search would take for one of the site, although the site does not have them. */
function ordinaryWords(words: readonly string[], { core, shards }: SearchFiles, lexicon: Lexicon): string[] {
	const index = openIndex({ ...core, folder: '' }, shards);
	return words.filter((word) => {
		if (lexicon.entriesOf(word).length > 0 || index.named(keyOf(word)).length > 0) return false;
		const read = readWords([word], index);
		if (read[0]?.method === 'unknown') return correct(read, index)[0]?.method !== 'unknown';
		// Its beginning or its stem is taken for a word of the site: 모자, 코로나. English stems are not by chance.
		return hasHangul(word);
	});
}
