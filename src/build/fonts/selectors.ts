import type { Node, Selector } from 'postcss-selector-parser';

/** An element as far as selectors look at it. */
export interface Place {
	name: string;
	classes: readonly string[];
	attributes: Readonly<Record<string, string>>;
	/** The element it stands in. */
	parent: Place | undefined;
}

/** Pseudo-classes of place among neighbours, which are not known here: they count as given. */
const STRUCTURAL = /^:(?:(?:first|last|only)-|nth-|empty$|has$)/;

/**
 * Whether a selector fits an element in its first state: nobody points at it, it has no focus, nothing is checked. What
 * stands beside it counts as fitting.
 */
export function matches(selector: Selector, place: Place): boolean {
	return matchesFrom(compoundsOf(selector), 0, place);
}

/** A part of a selector without combinators, and the combinator before it. */
interface Compound {
	parts: Node[];
	before: string;
}

const known = new WeakMap<Selector, Compound[]>();

/** The parts of a selector from its end to its beginning. */
function compoundsOf(selector: Selector): Compound[] {
	const before = known.get(selector);
	if (before) return before;
	const compounds: Compound[] = [{ parts: [], before: '' }];
	for (const node of selector.nodes)
		if (node.type === 'combinator') compounds.unshift({ parts: [], before: node.value.trim() || ' ' });
		else if (node.type !== 'comment') compounds[0]!.parts.push(node);
	known.set(selector, compounds);
	return compounds;
}

function matchesFrom(compounds: readonly Compound[], at: number, place: Place): boolean {
	return compounds[at]!.parts.every((part) => holds(part, place)) && matchesBefore(compounds, at, place);
}

function matchesBefore(compounds: readonly Compound[], at: number, { parent }: Place): boolean {
	const { before } = compounds[at]!;
	if (before === '') return true;
	if (before === '>') return parent !== undefined && matchesFrom(compounds, at + 1, parent);
	if (before !== ' ') return parent !== undefined && matchesBefore(compounds, at + 1, { ...parent, parent });
	for (let above = parent; above; above = above.parent)
		if (matchesFrom(compounds, at + 1, above)) return true;
	return false;
}

function holds(part: Node, place: Place): boolean {
	switch (part.type) {
		case 'tag':
			return part.value === place.name;
		case 'class':
			return place.classes.includes(part.value);
		case 'id':
			return place.attributes.id === part.value;
		case 'universal':
			return true;
		case 'attribute': {
			const value = place.attributes[part.attribute];
			if (value === undefined || part.operator === undefined) return value !== undefined;
			const wanted = part.value ?? '';
			if (part.operator === '=') return value === wanted;
			if (part.operator === '~=') return value.split(' ').includes(wanted);
			if (part.operator === '^=') return value.startsWith(wanted);
			return part.operator === '$=' ? value.endsWith(wanted) : value.includes(wanted);
		}
		case 'pseudo':
			return holdsPseudo(part.value, part.nodes, place);
		default:
			return false;
	}
}

function holdsPseudo(name: string, selectors: readonly Selector[], place: Place): boolean {
	const any = () => selectors.some((selector) => matches(selector, place));
	if (name === ':is' || name === ':where') return any();
	if (name === ':not') return !any();
	if (name === ':root') return place.parent === undefined;
	if (name === ':lang') return selectors.some((selector) => String(selector).trim() === languageOf(place));
	return STRUCTURAL.test(name);
}

function languageOf({ attributes, parent }: Place): string | undefined {
	return attributes.lang ?? (parent && languageOf(parent));
}

/** Counts of ids, of classes and their like, and of names: https://www.w3.org/TR/selectors-4/#specificity-rules. */
export type Specificity = readonly [ids: number, classes: number, names: number];

/** How much a selector weighs among those that fit. */
export function specificityOf(selector: Selector): Specificity {
	return selector.nodes.map(weightOf).reduce(([a, b, c], [d, e, f]) => [a + d, b + e, c + f], [0, 0, 0]);
}

function weightOf(part: Node): Specificity {
	if (part.type === 'id') return [1, 0, 0];
	if (part.type === 'class' || part.type === 'attribute') return [0, 1, 0];
	if (part.type === 'tag') return [0, 0, 1];
	if (part.type !== 'pseudo' || part.value === ':where') return [0, 0, 0];
	if (part.value.startsWith('::')) return [0, 0, 1];
	if (!/^:(?:is|not|has)$/.test(part.value)) return [0, 1, 0];
	return part.nodes.map(specificityOf).sort(compare).at(-1) ?? [0, 0, 0];
}

/** Compares number by number; what one has not counts as more than any. */
export function compare(one: readonly number[], other: readonly number[]): number {
	for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
		const [a, b] = [one[at] ?? Infinity, other[at] ?? Infinity];
		if (a !== b) return a - b;
	}
	return 0;
}
