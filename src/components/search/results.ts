/** The parts of an answer as elements; lists and options are made of the same parts. */
import type { Group } from '../../domain/search/rank.ts';
import type { Answer, PageHit, TermHit } from './engine.ts';
import { fill, type SearchStrings } from './strings.ts';

/** An element with a class and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	if (className) element.className = className;
	element.append(...children);
	return element;
}

/** A term's names and its definition. */
export function termParts(hit: TermHit, otherLanguage: string): [name: HTMLElement, summary: HTMLElement] {
	const name = make('span', 'search-name', make('b', '', hit.name));
	if (hit.other && hit.other !== hit.name) {
		const other = make('span', 'search-other', hit.other);
		other.lang = otherLanguage;
		name.append(' ', other);
	}
	return [name, make('span', 'search-summary', hit.summary)];
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
export function countText({ terms, pages }: Answer, strings: SearchStrings): string {
	const counts = [
		terms.length && fill(terms.length === 1 ? strings.oneTerm : strings.terms, { count: terms.length }),
		pages.length && fill(pages.length === 1 ? strings.onePage : strings.pages, { count: pages.length }),
	].filter((count) => typeof count === 'string');
	return counts.length ? fill(strings.found, { found: counts.join(', ') }) : '';
}

/** Text and marks only, whatever else the index may hold. */
function excerptNodes(html: string): Node[] {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	return [...body.childNodes].map((node) =>
		node.nodeName === 'MARK' ? make('mark', '', node.textContent ?? '') : new Text(node.textContent ?? ''),
	);
}
