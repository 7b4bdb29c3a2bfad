import { escapeXml } from '../../text/escape.ts';
import { explainChanges } from '../../domain/search/explain.ts';
import { type Hit, rank, type Ranking } from '../../domain/search/rank.ts';
import type { SearchResult } from '../../domain/search/search.ts';
import type { SearchIndex } from '../../domain/search/search-index.ts';
import { localePath } from '../../model/paths.ts';
import { sectionOf } from './section.ts';

/** A term in the answer; texts are plain. */
export interface TermHit {
	id: string;
	name: string;
	/** Its name in the other language, or what its abbreviation stands for; may be empty. */
	other: string;
	summary: string;
	href: string;
}

/** A page in the answer. */
export interface PageHit {
	/** Its number in the index. */
	document: number;
	title: string;
	href: string;
	/** HTML: text with `<mark>` only. */
	excerpt: string;
	/** The section that the excerpt is of. */
	section?: { id: string; title: string; href: string };
}

/** The answer to one query. */
export interface Answer {
	query: string;
	/** Finished sentences on what was changed in the query. */
	explanation: string[];
	/** Whether all of its words were understood. */
	understood: boolean;
	/** The best of them; `found` counts all. */
	terms: TermHit[];
	pages: PageHit[];
	found: { terms: number; pages: number };
	/** In which order the two are shown (`groupsOf`). */
	first: Ranking['first'];
	lead: number;
	/** Terms near the query when nothing was found. */
	near: TermHit[];
	nothing: boolean;
	/** Whether full text was asked. */
	full: boolean;
	/** Whether no more is to come. */
	complete: boolean;
}

/** What an answer is made of. */
export interface Material {
	result: SearchResult;
	known: SearchIndex;
	limits: {
		/** Terms and pages of one answer at most. */
		terms: number;
		pages: number;
		/** How many pages get an excerpt. */
		excerpts: number;
		/** How many pages are read for a quoted phrase, and whether on after one that has it. */
		phrases: number;
		everyPhrase: boolean;
	};
	/** The site's base path without the slash at its end. */
	root: string;
}

/** The answer as far as the index knows it: descriptions stand for excerpts. */
export function makeAnswer({ result, known, limits, root }: Material): Answer {
	const ranking = rank(result, known);
	const toTerm = (document: number) => termHit(document, known, root);
	// Of what is in quotes as many pages are looked through as are read.
	const most = result.phrase === undefined ? limits.pages : limits.phrases;
	return {
		query: result.query,
		explanation: explainChanges(result, known.locale, known.sentences),
		understood: result.changes.every(({ to }) => to !== ''),
		terms: ranking.terms.slice(0, limits.terms).map(({ document }) => toTerm(document)),
		pages: ranking.pages
			.slice(0, most)
			.map((hit, at) => pageHit(hit, result, known, root, at < limits.excerpts)),
		found: { terms: ranking.terms.length, pages: ranking.pages.length },
		first: ranking.first,
		lead: ranking.lead,
		near: result.near.map(toTerm),
		nothing: result.nothing,
		full: known.fullText !== undefined,
		complete: false,
	};
}

function termHit(document: number, { terms, locale }: SearchIndex, root: string): TermHit {
	const { id, names, summary } = terms[document]!;
	const [name = '', other = '', , stands = ''] = names;
	return { id, name, other: other || stands, summary, href: localePath(root, locale, `glossary/${id}`) };
}

/** A page; of its section only where an excerpt will stand under it, for the description is of the whole page. */
function pageHit(
	hit: Hit,
	{ highlights }: SearchResult,
	known: SearchIndex,
	root: string,
	withExcerpt: boolean,
): PageHit {
	const page = known.pages[hit.document - known.terms.length]!;
	const href = localePath(root, known.locale, page.path);
	const section = withExcerpt ? sectionOf(hit, highlights, known) : undefined;
	return {
		document: hit.document,
		title: page.title,
		href,
		excerpt: escapeXml(page.description),
		...(section && { section: { ...section, href: `${href}#${section.id}` } }),
	};
}
