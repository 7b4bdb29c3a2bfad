import { escapeXml } from '../../text/escape.ts';
import { explainChanges } from '../../domain/search/explain.ts';
import type { Hit, Ranking } from '../../domain/search/rank.ts';
import type { SearchResult } from '../../domain/search/search.ts';
import type { SearchIndex } from '../../domain/search/search-index.ts';
import { localePath } from '../../model/paths.ts';

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
	/** The place of the section that answers best: 0 above the first heading. */
	place?: number | undefined;
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
	/** Whether nothing was missing when it was made. */
	full: boolean;
	/** Whether no more is to come. */
	complete: boolean;
}

/** What an answer is made of. */
export interface Material {
	result: SearchResult;
	ranking: Ranking;
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

/** The answer as far as the index knows it, without what is not there yet; descriptions stand for excerpts. */
export function makeAnswer({ result, ranking, known, limits, root }: Material): Answer {
	const toTerms = (documents: readonly number[]) => documents.flatMap((at) => termHit(at, known, root) ?? []);
	const numbers = (hits: readonly Hit[]) => hits.map(({ document }) => document);
	const [terms, pages] = [
		toTerms(numbers(ranking.terms.slice(0, limits.terms))),
		pagesOf({ result, ranking, limits }).flatMap((hit) => pageHit(hit, known, root) ?? []),
	];
	return {
		query: result.query,
		explanation: explainChanges(result, known.locale, known.sentences),
		understood: result.changes.every(({ to }) => to !== ''),
		terms,
		pages,
		found: { terms: ranking.terms.length, pages: ranking.pages.length },
		first: ranking.first,
		lead: ranking.lead,
		near: toTerms(result.near),
		nothing: result.nothing,
		full: !known.lacks,
		complete: false,
	};
}

/** The pages that are looked at: of what is in quotes as many as are read. */
export function pagesOf({ result, ranking, limits }: Pick<Material, 'result' | 'ranking' | 'limits'>): Hit[] {
	return ranking.pages.slice(0, result.phrase === undefined ? limits.pages : limits.phrases);
}

function termHit(number: number, known: SearchIndex, root: string): TermHit | undefined {
	const document = known.document(number);
	if (!document) return undefined;
	const [name = '', other = '', , stands = ''] = document.names;
	const { address: id, text: summary } = document;
	return {
		id,
		name,
		other: other || stands,
		summary,
		href: localePath(root, known.locale, `glossary/${id}`),
	};
}

function pageHit({ document, section }: Hit, known: SearchIndex, root: string): PageHit | undefined {
	const page = known.document(document);
	return (
		page && {
			document,
			title: page.names[0]!,
			href: localePath(root, known.locale, page.address),
			excerpt: escapeXml(page.text),
			place: section === undefined ? undefined : known.placeOf(section).place,
		}
	);
}
