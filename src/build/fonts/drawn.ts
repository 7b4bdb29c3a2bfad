import type { Element, Nodes, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsIn } from '../html.ts';
import { Cascade, readTypeSheet, type Styled, type Type, type TypeSheet } from './cascade.ts';
import { FACES, type Role } from './faces.ts';

/** Elements whose text is not drawn, or not before something is opened. */
const UNDRAWN = /^(?:script|style|template|noscript|dialog|head)$/;

/** Tells what pages draw with the site's faces, by their own styles. */
export class DrawnText {
	readonly #readSheet: (href: string) => string;
	readonly #sheets = new Map<string, TypeSheet>();
	readonly #cascades = new Map<string, Cascade>();
	readonly #roles = new Map<Styled, Role | undefined>();

	/** `readSheet` gives the style sheet at an address. */
	constructor(readSheet: (href: string) => string) {
		this.#readSheet = readSheet;
	}

	/** The characters a page draws before its reader opens anything, by their face; code has one of the machine. */
	of(page: Nodes): Record<Role, Set<string>> {
		const drawn = { text: new Set<string>(), bold: new Set<string>(), title: new Set<string>() };
		const put = (text: string, styled: Styled) => {
			if (!this.#roles.has(styled)) this.#roles.set(styled, roleOf(styled));
			const role = this.#roles.get(styled);
			if (role) for (const one of text.normalize('NFC')) if (!/[\t\n]/.test(one)) drawn[role].add(one);
		};
		const cascade = this.#cascadeOf(page);
		const visit = (node: Nodes, within: Styled): void => {
			if (node.type === 'text') return put(node.value, within);
			if (node.type === 'root') for (const child of node.children) visit(child, within);
			if (node.type !== 'element' || UNDRAWN.test(node.tagName) || isClosed(node)) return;
			if (within.place.name === 'svg' && /^(?:title|desc)$/.test(node.tagName)) return;
			const styled = cascade.style(node, within);
			if (node.properties.placeholder) put(String(node.properties.placeholder), styled);
			for (const child of shownIn(node)) visit(child, styled);
		};
		visit(page, cascade.root);
		return drawn;
	}

	/** The cascade of a page's style sheets, which nearly all pages share. */
	#cascadeOf(page: Nodes): Cascade {
		const keys: string[] = [];
		for (const element of elementsIn(page)) {
			const { tagName, properties } = element;
			const isLink = tagName === 'link' && String(properties.rel).split(',').includes('stylesheet');
			if (!isLink && tagName !== 'style') continue;
			const key = isLink ? String(properties.href) : toString(element);
			if (!this.#sheets.has(key)) this.#sheets.set(key, readTypeSheet(isLink ? this.#readSheet(key) : key));
			if (this.#sheets.get(key)!.declarations.length > 0) keys.push(key);
		}
		const name = keys.join('\n');
		const cascade = this.#cascades.get(name) ?? new Cascade(keys.map((key) => this.#sheets.get(key)!));
		this.#cascades.set(name, cascade);
		return cascade;
	}
}

/** The face that draws a type: of those of its family the one whose weights are nearest. */
function roleOf({ family, weight }: Type): Role | undefined {
	const distance = (range: string) => {
		const [from, to = from] = range.split(' ').map(Number) as [number, number?];
		return Math.max(from - weight, weight - to, 0);
	};
	return FACES.filter((face) => face.family === family).toSorted(
		(a, b) => distance(a.weight) - distance(b.weight),
	)[0]?.role;
}

/** What waits to be opened, not what a script shows at once; the sidebar of a narrow screen stands open on a wide one. */
function isClosed({ tagName, properties }: Element): boolean {
	return properties.popover !== undefined && tagName !== 'sl-sidebar-pane';
}

/** Folded details show their summary. */
function shownIn({ tagName, properties, children }: Element): RootContent[] {
	const folded = tagName === 'details' && properties.open === undefined;
	return folded
		? children.filter((child) => child.type === 'element' && child.tagName === 'summary')
		: children;
}
