import type { MapLayout, MapNode } from './map.ts';

/** The arrow keys. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * The label that an arrow key leads to, or undefined at the edge: up and down along a column, left and right between
 * the columns; in the upright picture all along the one column there is. Every label can be reached so.
 */
export function stepTowards({ nodes }: MapLayout, from: string, direction: Direction): string | undefined {
	const here = nodes.find(({ id }) => id === from);
	if (!here) return undefined;
	if (nodes.every(({ side }) => side === 'middle')) {
		const step = direction === 'up' || direction === 'left' ? -1 : 1;
		return nodes[nodes.indexOf(here) + step]?.id;
	}
	if (direction === 'up' || direction === 'down') {
		const column = nodes
			.filter(({ side, ring }) => side === here.side && ring === here.ring)
			.sort((a, b) => a.y - b.y);
		return column[column.indexOf(here) + (direction === 'up' ? -1 : 1)]?.id;
	}
	const outwards = here.side === 'middle' || here.side === direction;
	if (!outwards) return here.parent;
	const next = nodes.filter(({ side, ring }) => side === direction && ring === here.ring + 1);
	return nearest(next, here)?.id;
}

/** The one at about the same height. */
function nearest(nodes: readonly MapNode[], here: MapNode): MapNode | undefined {
	const middle = (node: MapNode) => node.y + node.height / 2;
	return nodes.toSorted((a, b) => Math.abs(middle(a) - middle(here)) - Math.abs(middle(b) - middle(here)))[0];
}
