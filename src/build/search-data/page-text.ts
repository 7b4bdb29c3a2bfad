import { toString } from 'hast-util-to-string';
import type { Element, Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { elementsIn, findElement } from '../html.ts';

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
	const parts = [{ id: '', pieces: [] as string[] }];
	visit(body, (node) => {
		if (node.type === 'element' && isLeftOut(node)) return SKIP;
		if (node.type === 'element' && isHeading(node))
			parts.push({ id: String(node.properties.id), pieces: [] });
		if (node.type === 'text') parts.at(-1)!.pieces.push(node.value);
		return undefined;
	});
	const sections = parts.map(({ id, pieces }) => ({ id, text: pieces.join(' ').replace(/\s+/g, ' ') }));
	const headings = [...elementsIn(body)].filter(isHeading).map((heading) => ({
		id: String(heading.properties.id),
		text: toString(heading).trim(),
	}));
	return { text: sections.map(({ text }) => text).join(' '), headings, sections };
}

function isHeading({ tagName, properties }: Element): boolean {
	return ['h2', 'h3'].includes(tagName) && Boolean(properties.id);
}

function isLeftOut({ tagName, properties }: Element): boolean {
	return (
		'dataPagefindIgnore' in properties || ['script', 'style', 'svg', 'form', 'template'].includes(tagName)
	);
}
