import { toString } from 'hast-util-to-string';
import type { Element, Nodes, Root, RootContent } from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { classesOf, findElement } from '../html.ts';

// Cells as wide as their text: padding would make a table of long cells many times as large.
const markdown = unified()
	.use(rehypeRemark)
	.use(remarkGfm, { tablePipeAlign: false })
	.use(remarkStringify, { bullet: '-' });

/**
 * The prose of a built page as Markdown: without cards and notes, spaces plain, a drawing given by its description,
 * links made absolute by the page's `address`.
 */
export function pageToMarkdown(page: Nodes, address: string): string {
	const content = findElement(page, (element) => classesOf(element).includes('sl-markdown-content'));
	const prose: Root = { type: 'root', children: (content?.children ?? []).flatMap(keep(address)) };
	return markdown.stringify(markdown.runSync(prose)).trim();
}

/** Makes a copy of what is kept of a node; other steps read the same tree. */
function keep(address: string): <Content extends RootContent>(node: Content) => (Content | Element)[] {
	return (node) => {
		if (node.type === 'text') return [{ ...node, value: node.value.replaceAll('\u00a0', ' ') }];
		if (node.type !== 'element') return [node];
		const { tagName, properties } = node;
		if (isLeftOut(node)) return [];
		if (tagName === 'svg') return describe(node);
		const children = node.children.filter((child) => !isStepChoice(child, node)).flatMap(keep(address));
		if (tagName === 'label') return [{ ...node, tagName: 'span', children }];
		if (tagName !== 'a' || typeof properties.href !== 'string') return [{ ...node, children }];
		return [
			{ ...node, properties: { ...properties, href: new URL(properties.href, address).href }, children },
		];
	};
}

/** What is made for pressing, for screen readers or for pointing at headings. */
function isLeftOut(element: Element): boolean {
	const classes = classesOf(element);
	return (
		classes.includes('sr-only') ||
		classes.includes('plate-number') ||
		classes.includes('sl-anchor-link') ||
		element.tagName === 'input' ||
		element.tagName === 'button'
	);
}

/** What chooses a step of a figure; the step's own text names it again. */
function isStepChoice(node: RootContent, parent: Element): boolean {
	const isChoice = node.type === 'element' && /^(?:legend|label)$/.test(node.tagName);
	return isChoice && classesOf(parent).includes('diagram-steps');
}

/** A figure's description. It is drawn for wide and narrow screens and for each step, with one description. */
function describe(svg: Element): Element[] {
	const description = findElement(svg, ({ tagName }) => tagName === 'desc');
	if (!description) return [];
	const children = [{ type: 'text' as const, value: toString(description) }];
	return [{ type: 'element', tagName: 'p', properties: {}, children }];
}
