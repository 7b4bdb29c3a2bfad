/**
 * The map of terms: where the chosen term, its neighbours and theirs are drawn. Pure and deterministic; labels never
 * overlap, because each side is a column of blocks stacked below one another, bent towards the middle like a ring.
 */
import { beside } from './map/beside.ts';
import type { MapNode } from './map/label.ts';
import { upright } from './map/upright.ts';
import { type Kind, type MapData, neighboursOf } from './relations.ts';

export { LABEL, type MapNode } from './map/label.ts';

/** A line from a term to the one it hangs on, as the `d` of an SVG path. */
export interface MapEdge {
	kind: Kind;
	ring: 1 | 2;
	path: string;
}

export interface MapLayout {
	width: number;
	height: number;
	nodes: MapNode[];
	edges: MapEdge[];
	/** Direct neighbours for which there was no room. */
	omitted: number;
}

/** Direct neighbours that are drawn at most. */
const NEAR = 14;
/** Below this width the picture stands upright, in px. */
const BESIDE = 600;

/** Lays out the surroundings of a term in a picture of that width, in px (280 at least). */
export function layoutMap(data: MapData, id: string, width: number): MapLayout {
	const around = neighboursOf(data, id);
	const near = around.slice(0, NEAR);
	const nodes = width < BESIDE ? upright(data, id, near, width) : beside(data, id, near, width);
	const height = Math.max(...nodes.map((node) => node.y + node.height));
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const edges = nodes.flatMap((node): MapEdge[] => {
		const parent = byId.get(node.parent);
		if (!parent || node.ring === 0) return [];
		return [
			{
				kind: node.kind,
				ring: node.ring,
				path: node.side === 'middle' ? elbow(parent, node) : curve(parent, node),
			},
		];
	});
	return { width, height, nodes, edges, omitted: around.length - near.length };
}

function curve(parent: MapNode, node: MapNode): string {
	const out = node.side === 'right';
	const [x1, x2] = [out ? parent.x + parent.width : parent.x, out ? node.x : node.x + node.width].map(
		round,
	) as [number, number];
	const [y1, y2] = [parent, node].map((box) => round(box.y + box.height / 2)) as [number, number];
	const bend = round((x1 + x2) / 2);
	return `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`;
}

function elbow(parent: MapNode, node: MapNode): string {
	return `M12 ${parent.y + parent.height}V${round(node.y + node.height / 2)}H${node.x}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
