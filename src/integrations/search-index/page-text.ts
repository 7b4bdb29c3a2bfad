import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** What the search reads of a built page. */
export interface PageText {
	/** The text Pagefind indexes, words parted by spaces. */
	text: string;
	/** Section headings with their ids. */
	headings: { id: string; text: string }[];
}

/** Reads a built page, or nothing if Pagefind does not index it. */
export function readPageText(html: string): PageText | undefined {
	const tree = unified().use(rehypeParse).parse(html);
	const body = select('[data-pagefind-body]', tree);
	if (!body) return undefined;
	const pieces: string[] = [];
	visit(body as Nodes, (node) => {
		if (node.type === 'element' && isLeftOut(node)) return SKIP;
		if (node.type === 'text') pieces.push(node.value);
		return undefined;
	});
	const headings = selectAll('h2[id], h3[id]', body).map((heading) => ({
		id: String(heading.properties.id),
		text: toString(heading).trim(),
	}));
	return { text: pieces.join(' ').replace(/\s+/g, ' '), headings };
}

function isLeftOut({ tagName, properties }: Element): boolean {
	return (
		'dataPagefindIgnore' in properties || ['script', 'style', 'svg', 'form', 'template'].includes(tagName)
	);
}
