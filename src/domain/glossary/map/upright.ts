import type { MapData, Neighbour } from '../relations.ts';
import { GAP, labelOf, type MapNode } from './label.ts';

/** Places labels one below the other, neighbours indented under the chosen term. */
export function upright(data: MapData, id: string, near: readonly Neighbour[], width: number): MapNode[] {
	const indent = 28;
	const centre: MapNode = {
		...labelOf(data, id, width),
		x: 0,
		y: 0,
		ring: 0,
		kind: 'related',
		parent: '',
		side: 'middle',
	};
	let y = centre.height + GAP;
	return [
		centre,
		...near.map(({ id: other, kind }): MapNode => {
			const node: MapNode = {
				...labelOf(data, other, width - indent),
				x: indent,
				y,
				ring: 1,
				kind,
				parent: id,
				side: 'middle',
			};
			y += node.height + GAP;
			return node;
		}),
	];
}
