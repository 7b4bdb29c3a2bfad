import type { Element, Nodes, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { classesOf } from '../html.ts';
import type { Role } from './faces.ts';

/** An element of a style rule: its name, its classes and the names of the classes it stands in. */
interface Place {
	name: string;
	classes: readonly string[];
	parent: string;
	within: ReadonlySet<string>;
}

const inAny = (within: ReadonlySet<string>, known: readonly string[]) => known.some((one) => within.has(one));

/**
 * How the style sheets set what is not running text; the first that fits holds. A page that draws more in bold than this
 * knows of fetches one more slice; tests/e2e/fonts.test.ts names what is missing here.
 */
const ROLES: [Role, (place: Place) => boolean][] = [
	['text', ({ name, parent }) => name === 'small' || (name === 'span' && parent === 'dt')],
	['text', ({ classes }) => isAny(classes, ['source-about', 'question-hint', 'type-note'])],
	['title', ({ name, within }) => /^h[12]$/.test(name) && !within.has('right-sidebar')],
	['title', ({ classes }) => isAny(classes, ['serif', 'site-title'])],
	['bold', ({ name }) => /^(?:h[2-6]|strong|b|th)$/.test(name)],
	[
		'bold',
		({ name, within }) =>
			name === 'dt' && inAny(within, ['key-terms', 'specimen-confused', 'glossary-entries']),
	],
	['bold', ({ name, parent }) => name === 'label' && parent === 'p'],
	['bold', ({ classes }) => isAny(classes, BOLD)],
];
const BOLD = [
	'large',
	'group-label',
	'box-title',
	'source-note-title',
	'specimen-class',
	'starlight-aside__title',
	'figure-number',
	'diagram-when',
	'part-yours',
	'type-label',
	'type-name',
];

const UNDRAWN = /^(?:script|style|template|noscript|code|pre|dialog|head)$/;

const isAny = (classes: readonly string[], known: readonly string[]) =>
	classes.some((one) => known.includes(one));

/** The characters a page draws before its reader opens anything, by what they are set in; code has a face of its machine. */
export function drawnCharacters(page: Nodes): Record<Role, Set<string>> {
	const drawn = { text: new Set<string>(), bold: new Set<string>(), title: new Set<string>() };
	const put = (text: string, role: Role) => {
		for (const one of text.normalize('NFC')) if (!/[\t\n]/.test(one)) drawn[role].add(one);
	};
	const visit = (node: Nodes, role: Role, parent: string, within: ReadonlySet<string>): void => {
		if (node.type === 'text') return put(node.value, role);
		if (node.type === 'root') for (const child of node.children) visit(child, role, parent, within);
		if (node.type !== 'element') return;
		const { tagName: name, properties } = node;
		if (UNDRAWN.test(name) || isClosed(node) || (parent === 'svg' && /^(?:title|desc)$/.test(name))) return;
		const classes = classesOf(node);
		const place = {
			name,
			classes,
			parent,
			within: classes.length > 0 ? new Set([...within, ...classes]) : within,
		};
		const own = ROLES.find(([, sets]) => sets(place))?.[0] ?? role;
		put(String(properties.placeholder ?? ''), own);
		if (properties.ariaCurrent === 'page') put(toString(node), 'bold');
		for (const child of shownIn(node)) visit(child, own, name, place.within);
	};
	visit(page, 'text', '', new Set());
	return drawn;
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
