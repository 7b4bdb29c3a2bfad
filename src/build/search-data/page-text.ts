import { toString } from 'hast-util-to-string';
import type { Element, Nodes } from 'hast';
import { classesOf, elementsIn, findElement } from '../html.ts';

/** What the search reads of a built page. */
export interface PageText {
	/** The text Pagefind indexes, words parted by spaces. */
	text: string;
	/** Section headings with their ids. */
	headings: { id: string; text: string }[];
	/** The same text by section; the first, with an empty id, stands above all headings. */
	sections: { id: string; text: string }[];
}

/** Reads a built page, or nothing if Pagefind does not index it. */
export function readPageText(page: Nodes): PageText | undefined {
	const body = findElement(page, ({ properties }) => properties.dataPagefindBody !== undefined);
	if (!body) return undefined;
	const parts = [{ id: '', text: '' }];
	const walk = (node: Nodes) => {
		if (node.type === 'text') parts.at(-1)!.text += node.value;
		if (!('children' in node) || (node.type === 'element' && isLeftOut(node))) return;
		if (node.type === 'element' && isHeading(node)) parts.push({ id: String(node.properties.id), text: '' });
		const edge = node.type === 'element' && isInWord(node) ? '' : ' ';
		parts.at(-1)!.text += edge;
		node.children.forEach(walk);
		parts.at(-1)!.text += edge;
	};
	walk(body);
	const sections = parts.map(({ id, text }) => ({ id, text: text.replace(/\s+/g, ' ') }));
	const headings = [...elementsIn(body)].filter(isHeading).map((heading) => ({
		id: String(heading.properties.id),
		text: toString(heading).replace(/\s+/g, ' ').trim(),
	}));
	return { text: sections.map(({ text }) => text).join(' '), headings, sections };
}

function isHeading({ tagName, properties }: Element): boolean {
	return ['h2', 'h3'].includes(tagName) && Boolean(properties.id);
}

/** Whether an element holds a part of a word only. */
function isInWord(element: Element): boolean {
	return classesOf(element).includes('unbroken');
}

function isLeftOut({ tagName, properties }: Element): boolean {
	return (
		'dataPagefindIgnore' in properties || ['script', 'style', 'svg', 'form', 'template'].includes(tagName)
	);
}
