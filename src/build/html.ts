/** Reading built pages. `hast-util-select` would do it by selectors, and takes a fifth of a pass over the pages. */
import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse);

/** Reads HTML as a browser does. */
export const parseHtml = (html: string): Root => parser.parse(html);

/** The elements below a node, in the order of the page; what a `<template>` holds is not among them. */
export function* elementsIn(node: Nodes): Generator<Element, undefined> {
	if (!('children' in node)) return;
	for (const child of node.children) {
		if (child.type !== 'element') continue;
		yield child;
		yield* elementsIn(child);
	}
}

/** The first element below a node for which `test` holds. */
export function findElement(node: Nodes, test: (element: Element) => boolean): Element | undefined {
	for (const element of elementsIn(node)) if (test(element)) return element;
	return undefined;
}

/** The classes of an element. */
export function classesOf({ properties }: Element): string[] {
	return Array.isArray(properties.className) ? properties.className.map(String) : [];
}
