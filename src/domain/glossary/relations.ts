/** Which terms lead to which: for the map of terms and its list. */
import type { Locale, Localized } from '../../model/constants.ts';

/** What a relation needs of a term. */
export interface Related {
	id: string;
	name: Localized;
	related: string[];
	confusedWith: { term: string }[];
}

/** The map's data, `/<locale>/glossary/map.json`: by id, the name, related ids, ids it is confused with. */
export type MapData = Record<string, [name: string, related: string[], confused: string[]]>;

/** Gathers the relations of every term; ids that no term has are left out. */
export function toMapData(terms: readonly Related[], locale: Locale): MapData {
	const known = new Set(terms.map(({ id }) => id));
	const only = (ids: string[], self: string) =>
		[...new Set(ids)].filter((id) => known.has(id) && id !== self);
	return Object.fromEntries(
		terms.map(({ id, name, related, confusedWith }) => [
			id,
			[
				name[locale],
				only(related, id),
				only(
					confusedWith.map(({ term }) => term),
					id,
				),
			],
		]),
	);
}

/** How a neighbour stands to a term: named by it as related, confused with it (either way round), or naming it itself. */
export type Kind = 'related' | 'confused' | 'names';
export interface Neighbour {
	id: string;
	kind: Kind;
}

/** Everything directly around a term, each once: what it is confused with first, then what it names, then what names it. */
export function neighboursOf(data: MapData, id: string): Neighbour[] {
	const [, related, confused] = data[id] ?? ['', [], []];
	const others = Object.entries(data).filter(([other]) => other !== id);
	const naming = (index: 1 | 2) =>
		others.filter(([, entry]) => entry[index].includes(id)).map(([other]) => other);
	const found = new Map<string, Kind>();
	const add = (ids: string[], kind: Kind) =>
		ids.forEach((other) => found.has(other) || found.set(other, kind));
	add(confused, 'confused');
	add(naming(2), 'confused');
	add(related, 'related');
	add(naming(1), 'names');
	return [...found].map(([other, kind]) => ({ id: other, kind }));
}
