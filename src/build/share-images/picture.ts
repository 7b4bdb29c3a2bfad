import type { Element, Nodes } from 'hast';
import { escapeXml } from '../../text/escape.ts';
import { classesOf, elementsIn, findElement } from '../html.ts';

/** The picture that a page shows, as its card shows it too. */
export interface Picture {
	/** `plate` for a figure, `landscape` for that of the home page, `glyph` for a small drawing that stands for something. */
	kind: 'plate' | 'landscape' | 'glyph';
	/** What is drawn, as SVG. */
	drawing: string;
	/** The part of the canvas that is seen: left, top, width and height. */
	view: readonly [number, number, number, number];
}

const hasClass = (name: string) => (element: Element) => classesOf(element).includes(name);
const isSvg = ({ tagName }: Element) => tagName === 'svg';

/** The picture that stands for a page: its first figure in its last step, the landscape, or the drawing at its head. */
export function pictureOf(page: Nodes): Picture | undefined {
	const figure = findElement(page, hasClass('diagram'));
	const drawn = figure && [...elementsIn(figure)].filter(hasClass('diagram-wide')).at(-1);
	if (drawn) return { kind: 'plate', ...read(drawn) };
	const landscape = findElement(page, hasClass('landscape-wide'));
	if (landscape) return { kind: 'landscape', ...read(landscape) };
	const head = findElement(page, (element) =>
		['specimen-class', 'opener'].some((name) => hasClass(name)(element)),
	);
	const glyph = head && findElement(head, isSvg);
	return glyph && { kind: 'glyph', ...read(glyph) };
}

function read(svg: Element): Pick<Picture, 'drawing' | 'view'> {
	const [x = 0, y = 0, width = 0, height = 0] = String(svg.properties.viewBox).split(' ').map(Number);
	return { drawing: svg.children.map(toSvg).join(''), view: [x, y, width, height] };
}

/** Left out: what is read aloud, and what only a page has a use for. */
const UNDRAWN = /^(?:title|desc)$/;
const UNUSED = /^(?:style|href|ariaLabel|ariaHidden|dataChapter)$/;
/** Strokes inside what is filled, which are too fine for an image of this size. */
const isFine = (element: Element) =>
	['diagram-hatch', 'diagram-rock'].some((name) => hasClass(name)(element));

/** Attributes whose names are not those of hast in small letters. */
const NAMES: Record<string, string> = {
	className: 'class',
	viewBox: 'viewBox',
	patternUnits: 'patternUnits',
	textAnchor: 'text-anchor',
};

function toSvg(node: Nodes): string {
	if (node.type === 'text') return escapeXml(node.value.replace(/\s+/g, ' '));
	if (node.type !== 'element' || UNDRAWN.test(node.tagName) || isFine(node)) return '';
	const { tagName, properties } = node;
	const attributes = Object.entries(properties).flatMap(([name, value]) => {
		if (UNUSED.test(name)) return [];
		const written = Array.isArray(value) ? value.join(' ') : String(value);
		return [` ${NAMES[name] ?? name.toLowerCase()}="${escapeXml(written)}"`];
	});
	// A link leads nowhere from an image.
	const tag = tagName === 'a' ? 'g' : tagName;
	const chapter = properties.dataChapter ? ` class="in-${escapeXml(String(properties.dataChapter))}"` : '';
	return `<${tag}${chapter}${attributes.join('')}>${node.children.map(toSvg).join('')}</${tag}>`;
}
