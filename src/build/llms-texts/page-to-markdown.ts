import { toString } from 'hast-util-to-string';
import type { Element, ElementContent, Nodes, Properties, Root, Text } from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Locale } from '../../model/constants.ts';
import { classesOf, findElement } from '../html.ts';

// Cells as wide as their text: padding would make a table of long cells many times as large.
const markdown = unified()
	.use(rehypeRemark)
	.use(remarkGfm, { tablePipeAlign: false })
	.use(remarkStringify, { bullet: '-' });

/** What stands above the answers to a page's questions. */
export const ANSWERS = { ko: '점검 문항의 정답과 이유', en: 'Answers to the self-check' };

/**
 * The prose of a built page as Markdown: without cards and notes, spaces plain, a drawing given by its description,
 * links made absolute by the page's `address`. The answers to its questions stand at the end, where nobody reads them
 * by accident.
 */
export function pageToMarkdown(page: Nodes, locale: Locale, address: string): string {
	const content = findElement(page, (element) => classesOf(element).includes('sl-markdown-content'));
	const answers: ElementContent[] = [];
	const children = keepAll(content?.children ?? [], { address, answers });
	if (answers.length > 0) children.push(element('h2', ANSWERS[locale]), ...answers);
	return markdown.stringify(markdown.runSync({ type: 'root', children } satisfies Root)).trim();
}

/** What is known while a page is copied. */
interface Copy {
	address: string;
	/** The answers to the questions so far, each below its number. */
	answers: ElementContent[];
}

/** Makes a copy of what is kept of some nodes, in as few words as will do; other steps read the same tree. */
function keepAll(nodes: readonly ElementContent[], copy: Copy): ElementContent[] {
	return parted(nodes).flatMap((node) => keep(node, copy));
}

function keep(node: ElementContent, copy: Copy): ElementContent[] {
	if (node.type === 'text') return [text(node.value.replaceAll('\u00a0', ' '))];
	if (node.type !== 'element' || isLeftOut(node)) return [];
	if (node.tagName === 'svg') return describe(node);
	const classes = classesOf(node);
	if (classes.includes('question')) keepAnswer(node, copy);
	const children = keepAll(classes.includes('diagram-steps') ? withoutChoices(node) : node.children, copy);
	const tagName = node.tagName === 'label' ? 'span' : node.tagName;
	return [{ type: 'element', tagName, properties: propertiesOf(node, copy), children }];
}

/** Properties that say something in Markdown too. */
function propertiesOf({ tagName, properties }: Element, { address }: Copy): Properties {
	const { href, start, className } = properties;
	if (tagName === 'a' && typeof href === 'string') return { href: new URL(href, address).href };
	if (tagName === 'ol') return { start };
	return tagName === 'code' ? { className } : {};
}

/** Words side by side that a style keeps apart, parted by a space. */
function parted(nodes: readonly ElementContent[]): ElementContent[] {
	return nodes.flatMap((node, index) =>
		isWords(node) && index > 0 && isWords(nodes[index - 1]!) ? [text(' '), node] : [node],
	);
}

/** Whether a node is a piece of a line by itself; what is not to be broken goes on the piece before. */
function isWords(node: Nodes): boolean {
	return (
		node.type === 'element' &&
		/^(?:a|b|em|small|span|strong|data)$/.test(node.tagName) &&
		!classesOf(node).includes('unbroken')
	);
}

/** Puts what a question folds away to the other answers, below the question's number. */
function keepAnswer(question: Element, copy: Copy) {
	const number = findElement(question, (one) => classesOf(one).includes('question-number'));
	const reasons = findElement(question, (one) => classesOf(one).includes('reasons'));
	if (!reasons) return;
	if (number) copy.answers.push(element('h3', toString(number)));
	copy.answers.push(
		...keepAll(
			reasons.children.filter((child) => !isNamed(child, 'summary')),
			copy,
		),
	);
}

const isNamed = (node: Nodes, ...names: string[]) => node.type === 'element' && names.includes(node.tagName);

const text = (value: string): Text => ({ type: 'text', value });

const element = (tagName: string, value: string): Element => ({
	type: 'element',
	tagName,
	properties: {},
	children: [text(value)],
});

/** What is made for pressing, for screen readers or for pointing at headings, and what is put to use elsewhere. */
const LEFT_OUT = new Set([
	'sr-only',
	'plate-number',
	'sl-anchor-link',
	'reasons',
	'glossary-filter',
	'glossary-index',
	'listing-filter',
	'sample-languages',
	'search-form',
	'term-map-choose',
	'term-map-keys',
	'term-map-picture',
	'term-pager',
]);

function isLeftOut(element: Element): boolean {
	return (
		/^(?:input|select|button|template|script|style)$/.test(element.tagName) ||
		classesOf(element).some((name) => LEFT_OUT.has(name))
	);
}

/** A figure in steps without what chooses a step; the step's own text names it again. */
const withoutChoices = (steps: Element) =>
	steps.children.filter((child) => !isNamed(child, 'legend', 'label'));

/** A figure's description. It is drawn for wide and narrow screens and for each step, with one description. */
function describe(svg: Element): Element[] {
	const description = findElement(svg, ({ tagName }) => tagName === 'desc');
	if (!description) return [];
	return [element('p', toString(description))];
}
