/** What a page's text points at, each once and in the order in which the text first does so. */
export interface Notes {
	/** The text as HTML, every mark of a figure with the number of its note in `data-note`. */
	html: string;
	/** Ids of the facts whose source is given. */
	facts: string[];
	/** Ids of the terms that have a card. */
	terms: string[];
}

/** The id, in a page, of the note that gives a fact's source. */
export const factNoteId = (fact: string): string => `fact-${fact}`;

/** The id, in a page, of a term's card. */
export const termCardId = (term: string): string => `term-card-${term}`;

const MARK = / popovertarget="fact-([a-z0-9-]+)"/g;
const TERM = / aria-describedby="term-card-([a-z0-9-]+)"/g;

/**
 * Reads from a page's rendered text which notes and cards have to stand at its end. The HTML is asked, because
 * components are rendered side by side and would announce themselves in any order.
 */
export function collectNotes(html: string): Notes {
	const facts = [...new Set(idsOf(html, MARK))];
	return {
		html: html.replaceAll(MARK, (mark, fact: string) => `${mark} data-note="${facts.indexOf(fact) + 1}"`),
		facts,
		terms: [...new Set(idsOf(html, TERM))],
	};
}

const idsOf = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, id]) => id!);
