import type { Element } from 'hast';
import postcss, { type Container, type Declaration as Written } from 'postcss';
import selectorParser, { type Selector } from 'postcss-selector-parser';
import { classesOf } from '../html.ts';
import { compare, matches, type Place, specificityOf } from './selectors.ts';

/** The family and weight that styles give an element. */
export interface Type {
	family: string;
	weight: number;
}

/** An element with its type; elements that no selector tells apart share one. */
export interface Styled extends Type {
	place: Place;
	/** The elements below it, by what selectors see of them. */
	children: Map<string, Styled>;
}

/** What browsers do without styles, as far as it is seen here. */
const BROWSER = `
	h1, h2, h3, h4, h5, h6, b, strong, th { font-weight: 700 }
	code, kbd, samp, pre { font-family: monospace }
	button, input, select, textarea { font-family: system-ui; font-weight: 400 }`;

/** A declaration of family or weight under one selector. */
interface Declaration {
	selector: Selector;
	/** By which it stands before or behind others: its layer, the selector's weight, its place in the sheet. */
	rank: { layer: readonly string[]; specificity: readonly number[]; order: number };
	property: keyof Type;
	value: string;
}

/** What a style sheet says of families and weights. */
export interface TypeSheet {
	declarations: Declaration[];
	/** Names of layers in the order in which the sheet names them. */
	layers: string[];
	/** Custom properties of the root, of which families are made. */
	variables: Map<string, string>;
}

/** Reads a style sheet. */
export function readTypeSheet(css: string): TypeSheet {
	const sheet: TypeSheet = { declarations: [], layers: [], variables: new Map() };
	read(postcss.parse(css), [], sheet);
	return sheet;
}

function read(container: Container, layer: readonly string[], sheet: TypeSheet): void {
	container.each((node) => {
		if (node.type === 'atrule') {
			if (node.name === 'font-face' || (node.name === 'media' && /\bprint\b/.test(node.params))) return;
			const names = node.name === 'layer' ? node.params.split(',').map((name) => name.trim()) : [];
			const inner = names.map((name) => [...layer, ...name.split('.')]);
			sheet.layers.push(...inner.map((path) => path.join('.')));
			if (node.nodes) read(node, inner[0] ?? layer, sheet);
		}
		if (node.type !== 'rule') return;
		const written = node.nodes.filter((child): child is Written => child.type === 'decl');
		if (/(?:^|,)\s*:root\b/.test(node.selector))
			for (const { prop, value } of written) if (prop.startsWith('--')) sheet.variables.set(prop, value);
		const declared = written.flatMap(declarationsOf);
		if (declared.length === 0) return;
		for (const selector of selectorParser().astSync(node.selector).nodes) {
			const rank = { layer, specificity: specificityOf(selector), order: sheet.declarations.length };
			sheet.declarations.push(...declared.map((one) => ({ ...one, selector, rank })));
		}
	});
}

function declarationsOf({ prop, value }: Written): Pick<Declaration, 'property' | 'value'>[] {
	if (prop === 'font-family') return [{ property: 'family', value }];
	if (prop === 'font-weight') return [{ property: 'weight', value }];
	// Of the shorthand the styles use one value.
	if (prop !== 'font' || value !== 'inherit') return [];
	return [
		{ property: 'family', value },
		{ property: 'weight', value },
	];
}

/** What style sheets make of the type of a page's elements before anyone touches it. */
export class Cascade {
	/** The page itself. */
	readonly root: Styled;
	/** All declarations, the weakest first. */
	readonly #declarations: Declaration[];
	readonly #variables: ReadonlyMap<string, string>;
	/** The attributes that selectors look at. */
	readonly #attributes = new Set(['lang', 'id']);

	constructor(sheets: readonly TypeSheet[]) {
		const all = [readTypeSheet(BROWSER), ...sheets];
		const layers = [...new Set(all.flatMap((sheet) => sheet.layers))];
		const placeOf = (layer: readonly string[]) =>
			layer.map((_, at) => layers.indexOf(layer.slice(0, at + 1).join('.')));
		this.#declarations = all
			.flatMap(({ declarations }, sheet) =>
				declarations.map((one) => ({
					one,
					ranks: [
						sheet === 0 ? [-1] : placeOf(one.rank.layer),
						one.rank.specificity,
						[sheet],
						[one.rank.order],
					],
				})),
			)
			.sort((a, b) => a.ranks.map((rank, at) => compare(rank, b.ranks[at]!)).find(Boolean) ?? 0)
			.map(({ one }) => one);
		this.#variables = new Map(all.flatMap(({ variables }) => [...variables]));
		for (const { selector } of this.#declarations)
			selector.walkAttributes(({ attribute }) => void this.#attributes.add(attribute));
		const nowhere = { name: '', classes: [], attributes: {}, parent: undefined };
		this.root = { place: nowhere, family: 'serif', weight: 400, children: new Map() };
	}

	/** The type of an element that stands in `parent`. */
	style(element: Element, parent: Styled): Styled {
		const classes = classesOf(element);
		const attributes = this.#attributesOf(element);
		const key = JSON.stringify([element.tagName, classes, attributes]);
		const known = parent.children.get(key);
		if (known) return known;
		const above = parent === this.root ? undefined : parent.place;
		const place = { name: element.tagName, classes, attributes, parent: above };
		const styled = { place, ...this.#typeOf(place, parent), children: new Map() };
		parent.children.set(key, styled);
		return styled;
	}

	#attributesOf({ properties }: Element): Record<string, string> {
		const given = Object.entries(properties).map(([name, value]) => {
			const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
			return [attribute, Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value)];
		});
		return Object.fromEntries(given.filter(([name]) => this.#attributes.has(name!))) as Record<
			string,
			string
		>;
	}

	#typeOf(place: Place, { family, weight }: Type): Type {
		const type = { family, weight };
		for (const { selector, property, value } of this.#declarations) {
			if (!matches(selector, place)) continue;
			const resolved = this.#resolve(value);
			if (property === 'family') type.family = resolved === 'inherit' ? family : firstFamily(resolved);
			else type.weight = resolved === 'inherit' ? weight : weightOf(resolved) || type.weight;
		}
		return type;
	}

	/** Puts custom properties in; one that no root declares gives way to what stands beside it. */
	#resolve(value: string): string {
		return value.replace(
			/var\((--[\w-]+)(?:,([^()]*(?:\([^()]*\)[^()]*)*))?\)/g,
			(_, name: string, other = '') => this.#resolve(this.#variables.get(name) ?? (other as string)),
		);
	}
}

const firstFamily = (list: string) =>
	list
		.split(',')
		.find((name) => name.trim())
		?.trim()
		.replaceAll(/["']/g, '') ?? '';
const weightOf = (value: string) => (/^bold/.test(value) ? 700 : value === 'normal' ? 400 : Number(value));
