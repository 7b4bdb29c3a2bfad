import type { Element, ElementContent, Nodes, Properties } from 'hast';
import { classesOf, elementsIn, findElement } from '../../src/build/html.ts';
import { ANSWERS } from '../../src/build/llms-texts/page-to-markdown.ts';
import type { Locale } from '../../src/model/constants.ts';

/** How a page stands in the book. */
export interface Place {
	locale: Locale;
	/** What all its ids begin with. */
	id: string;
	/** Its own address, absolute. */
	address: string;
	/** By how much its headings go down: 1 below a chapter. */
	deeper: 0 | 1;
	/** Where a link leads in the book, for an absolute address without its fragment; nothing for what is not in it. */
	idOf: (address: string) => string | undefined;
}

/** Classes of what a page shows on a screen only, or holds for script. */
const LEFT_OUT = [
	'term-cards',
	'glossary-filter',
	'glossary-results',
	'sl-anchor-link',
	'page-title-reading',
];

/**
 * What the book prints of a built page: its title, its prose and its sources. Ids get the page's before them, links
 * into the book lead there and all others outside, and the answers to the questions go to the end.
 */
export function sectionOf(page: Nodes, place: Place): ElementContent[] {
	const answers: ElementContent[] = [];
	const parts = ['page-title', 'sl-markdown-content', 'notes-footer'].map((name) =>
		findElement(page, (element) => classesOf(element).includes(name)),
	);
	const [title, prose, notes] = parts.map((part) => (part ? copyOf(part, place, answers) : []));
	const heading = element(`h${2 + place.deeper}`, {}, [{ type: 'text', value: ANSWERS[place.locale] }]);
	const end = answers.length > 0 ? [element('div', { className: ['answers'] }, [heading, ...answers])] : [];
	// Without notes on figures there are only the cards of terms, which the glossary of the book has.
	const sources = notes!.some((part) => findElement(part, (one) => classesOf(one).includes('fact-note')));
	return [...title!, ...prose!, ...end, ...(sources ? notes! : [])];
}

function copyOf(node: ElementContent, place: Place, answers: ElementContent[]): ElementContent[] {
	if (node.type !== 'element') return [node];
	if (isLeftOut(node)) return [];
	const number = answers.filter(({ type }) => type === 'element').length + 1;
	const children = node.children.flatMap((child) => copyOf(child, place, answers));
	if (classesOf(node).includes('reasons')) {
		const kept = children.filter((child) => !(child.type === 'element' && child.tagName === 'summary'));
		const mark = element('p', { className: ['answer-number'] }, [{ type: 'text', value: `${number}.` }]);
		answers.push(element('div', { className: ['reasons'] }, [mark, ...kept]));
		return [];
	}
	return [element(tagOf(node, place), propertiesOf(node, place), children)];
}

function isLeftOut({ tagName, properties }: Element): boolean {
	const names = classesOf({ properties } as Element);
	return (
		/^(?:script|template|select|guide-term-cards)$/.test(tagName) ||
		(tagName === 'button' && !names.includes('fact-mark')) ||
		names.some((name) => LEFT_OUT.includes(name))
	);
}

function tagOf({ tagName }: Element, { deeper }: Place): string {
	const level = /^h([1-5])$/.exec(tagName)?.[1];
	return level ? `h${Number(level) + deeper}` : tagName;
}

/** Properties that hold ids of the same page, one or several. */
const REFERENCES = new Set(['id', 'htmlFor', 'ariaLabelledBy', 'ariaDescribedBy', 'popoverTarget', 'name']);

function propertiesOf({ tagName, properties }: Element, place: Place): Properties {
	const entries = Object.entries(properties).map(([key, value]) => {
		if (REFERENCES.has(key)) return [key, [value].flat().map((id) => `${place.id}--${String(id)}`)];
		if (key === 'href') return [key, hrefOf(String(value), tagName, place)];
		return [key, typeof value === 'string' ? value.replaceAll('url(#', `url(#${place.id}--`) : value];
	});
	return Object.fromEntries(entries) as Properties;
}

/** Where a link leads: to a page of the book, to a place on it, or out of the book. */
function hrefOf(href: string, tagName: string, { id, address, idOf }: Place): string {
	if (tagName !== 'a') return href.startsWith('#') ? `#${id}--${href.slice(1)}` : href;
	const target = new URL(href, address);
	const fragment = decodeURIComponent(target.hash.slice(1));
	const page = idOf(`${target.origin}${target.pathname}`);
	if (page === undefined) return target.href;
	return `#${page}${fragment ? `--${fragment}` : ''}`;
}

/** The ids that a tree holds, and the links within it that lead to none. */
export function brokenLinks(tree: Nodes): string[] {
	const ids = new Set<unknown>();
	const links: string[] = [];
	for (const { tagName, properties } of elementsIn(tree)) {
		for (const id of [properties.id].flat()) ids.add(id);
		const { href } = properties;
		if (tagName === 'a' && typeof href === 'string' && href.startsWith('#')) links.push(href.slice(1));
	}
	return links.filter((link) => !ids.has(link));
}

/** An element. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
	return { type: 'element', tagName, properties, children };
}
