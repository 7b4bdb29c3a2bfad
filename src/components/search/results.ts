/** The parts of an answer as elements; lists and options are made of the same parts. */
import type { Group } from '../../domain/search/groups.ts';
import { hasHangul } from '../../domain/search/text.ts';
import type { Locale } from '../../model/constants.ts';
import { localePath, otherLocale } from '../../model/paths.ts';
import { joinUnits, splitUnbroken } from '../../text/no-break.ts';
import { make } from '../../browser/dom.ts';
import { fill } from '../../browser/strings.ts';
import type { Answer, PageHit, TermHit } from './answer.ts';
import type { SearchStrings } from './strings.ts';

/** A term's names and its definition. */
export function termParts(hit: TermHit, otherLanguage: string): [name: HTMLElement, summary: HTMLElement] {
	const name = make('span', 'search-name', make('b', '', hit.name));
	if (hit.other && hit.other !== hit.name) {
		const other = make('span', 'search-other', hit.other);
		other.lang = otherLanguage;
		name.append(' ', other);
	}
	return [name, make('span', 'search-summary', ...typeset(hit.summary))];
}

/** A page's title, the section that fits best, and the words around what was found. */
export function pageParts(hit: PageHit): {
	title: HTMLElement;
	section?: { name: HTMLElement; href: string };
	excerpt: HTMLElement;
} {
	// Pagefind calls what stands above the first heading a section that is named like the page.
	const section = hit.section?.title === hit.title ? undefined : hit.section;
	return {
		title: make('b', 'search-name', hit.title),
		section: section && { name: make('span', 'search-section', section.title), href: section.href },
		excerpt: make('span', 'search-summary', ...excerptNodes(hit.excerpt)),
	};
}

/** The heading of a part of the answer. */
export function groupLabel({ kind, more }: Group<TermHit, PageHit>, strings: SearchStrings): string {
	if (kind === 'terms') return more ? strings.groupMoreTerms : strings.groupTerms;
	return more ? strings.groupMorePages : strings.groupPages;
}

/** What was found, in words. */
export function countText({ found: { terms, pages } }: Answer, strings: SearchStrings): string {
	const counts = [
		terms && fill(terms === 1 ? strings.oneTerm : strings.terms, { count: terms }),
		pages && fill(pages === 1 ? strings.onePage : strings.pages, { count: pages }),
	].filter((count) => typeof count === 'string');
	return counts.length ? fill(strings.found, { found: counts.join(', ') }) : '';
}

/** Where the other edition answers a query that is written in its language; nothing for any other. */
export function otherEdition(query: string, locale: Locale, base: string): string | undefined {
	const isOther = locale === 'en' ? hasHangul(query) : /[a-z]{2}/i.test(query) && !hasHangul(query);
	if (!isOther) return undefined;
	return `${localePath(base, otherLocale(locale), 'search')}?${new URLSearchParams({ q: query }).toString()}`;
}

/** A text whose lines break where a typesetter would break them, as `Typeset.astro` does it on pages. */
function typeset(text: string): (Node | string)[] {
	return splitUnbroken(joinUnits(text)).map((part) =>
		part.unbroken ? make('span', 'unbroken', part.text) : part.text,
	);
}

/** Text and marks only, whatever else the index may hold. */
function excerptNodes(html: string): (Node | string)[] {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	return [...body.childNodes].flatMap((node) =>
		node.nodeName === 'MARK' ? make('mark', '', node.textContent ?? '') : typeset(node.textContent ?? ''),
	);
}
