import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Element, Nodes, Parents, Root } from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/**
 * The prose of a built page as Markdown: cards and sources behind figures left out, a figure given by its description,
 * links made absolute by the page's `address`.
 */
export function pageToMarkdown(page: Nodes, address: string): string {
	const content = select('.sl-markdown-content', page);
	// A copy, because other steps read the same tree.
	const body: Root = { type: 'root', children: structuredClone(content?.children ?? []) };
	visit(body, 'element', (node, index, parent) => {
		if (!parent || index === undefined) return;
		const drop = (): [typeof SKIP, number] => {
			parent.children.splice(index, 1);
			return [SKIP, index];
		};
		if (
			'popover' in node.properties ||
			classOf(node).includes('sr-only') ||
			classOf(node).includes('sl-anchor-link') ||
			isStepChoice(node, parent)
		)
			return drop();
		if (node.tagName === 'svg') {
			/* A figure is drawn for wide and narrow screens and for each step, with one description. */
			const described = select('desc', node);
			if (!described) return drop();
			parent.children.splice(index, 1, {
				type: 'element',
				tagName: 'p',
				properties: {},
				children: [{ type: 'text', value: toString(described) }],
			});
			return SKIP;
		}
		if (node.tagName === 'button' && !classOf(node).includes('fact')) return drop();
		if (node.tagName === 'button' || node.tagName === 'label') Object.assign(node, { tagName: 'span' });
		if (node.tagName === 'input') return drop();
		if (node.tagName === 'a' && typeof node.properties.href === 'string')
			node.properties.href = new URL(node.properties.href, address).href;
		return undefined;
	});
	// Cells as wide as their text: padding would make a table of long cells many times as large.
	const markdown = unified()
		.use(rehypeRemark)
		.use(remarkGfm, { tablePipeAlign: false })
		.use(remarkStringify, { bullet: '-' });
	return markdown.stringify(markdown.runSync(body)).trim();
}

/** What chooses a step of a figure; the step's own text names it again. */
const isStepChoice = ({ tagName }: Element, parent: Parents) =>
	(tagName === 'legend' || tagName === 'label') &&
	parent.type === 'element' &&
	classOf(parent).includes('diagram-steps');

function classOf(node: Element): string[] {
	return Array.isArray(node.properties.className) ? node.properties.className.map(String) : [];
}
