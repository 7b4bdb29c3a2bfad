/**
 * The map of terms: where the chosen term, its neighbours and theirs are drawn. Pure and deterministic; labels never
 * overlap, because each side is a column of blocks stacked below one another, bent towards the middle like a ring.
 */
import { longestWord, textWidth, wrapText } from '../diagram/measure.ts';
import { type Kind, type MapData, type Neighbour, neighboursOf } from './relations.ts';

/** A label: its place in px from the top left corner of the picture. */
export interface MapNode {
	id: string;
	lines: string[];
	x: number;
	y: number;
	width: number;
	height: number;
	/** 0 for the chosen term, 1 for its neighbours, 2 for theirs. */
	ring: 0 | 1 | 2;
	/** How it stands to the term it hangs on; the chosen term's own is `related`. */
	kind: Kind;
	/** The term it hangs on; empty for the chosen term. */
	parent: string;
	side: 'left' | 'right' | 'middle';
}

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

/** Letters of a label and its line height, padding left and right, padding above and below, in px; CSS says the same. */
export const LABEL = { size: 15, line: 20, side: 12, end: 9 };
const GAP = 12;
const RING = { near: 14, children: 3, far: 18 };
/** Below the first the picture stands upright, below the second it has one ring. */
const WIDTHS = { beside: 600, twoRings: 800 };

/** Lays out the surroundings of a term in a picture of that width, in px (280 at least). */
export function layoutMap(data: MapData, id: string, width: number): MapLayout {
	const around = neighboursOf(data, id);
	const near = around.slice(0, RING.near);
	const nodes = width < WIDTHS.beside ? upright(data, id, near, width) : beside(data, id, near, width);
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

/** A label no wider than `room`: as narrow as its words allow. */
function label(data: MapData, id: string, room: number) {
	const lines = wrapText(data[id]![0], room - 2 * LABEL.side, LABEL.size);
	const widest = Math.max(...lines.map((line) => textWidth(line, LABEL.size)));
	return {
		id,
		lines,
		width: Math.ceil(widest) + 2 * LABEL.side,
		height: lines.length * LABEL.line + 2 * LABEL.end,
	};
}

/** One below the other, neighbours indented under the chosen term. */
function upright(data: MapData, id: string, near: readonly Neighbour[], width: number): MapNode[] {
	const indent = 28;
	const centre: MapNode = {
		...label(data, id, width),
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
				...label(data, other, width - indent),
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

/** What is drawn behind a neighbour: what it names as related, then what it is confused with, unless it is shown already. */
function further(data: MapData, id: string, shown: ReadonlySet<string>): Neighbour[] {
	const around = neighboursOf(data, id).filter((one) => !shown.has(one.id));
	return [
		...around.filter(({ kind }) => kind === 'related'),
		...around.filter(({ kind }) => kind === 'confused'),
	];
}

interface Block {
	near: ReturnType<typeof label> & { kind: Kind };
	far: (ReturnType<typeof label> & { kind: Kind })[];
	height: number;
}

/** The chosen term in the middle, neighbours on both sides, theirs further out. */
function beside(data: MapData, id: string, near: readonly Neighbour[], width: number): MapNode[] {
	const rings = width < WIDTHS.twoRings ? 1 : 2;
	const half = width / 2;
	// A long word widens the middle rather than being broken, up to what the sides can spare.
	const core = Math.min(Math.max(longestWord(data[id]![0], LABEL.size) + 2 * LABEL.side, 130), half * 0.45);
	const centre = label(data, id, core);
	const column = (half - centre.width / 2 - rings * GAP * 2) / rings;
	const shown = new Set([id, ...near.map((one) => one.id)]);
	let left = RING.far;
	const blocks = near.map((neighbour): Block => {
		const own = rings === 1 ? [] : further(data, neighbour.id, shown);
		const far = own.slice(0, Math.min(RING.children, left));
		left -= far.length;
		for (const one of far) shown.add(one.id);
		const nearLabel = { ...label(data, neighbour.id, column - GAP), kind: neighbour.kind };
		const farLabels = far.map((one) => ({ ...label(data, one.id, column - GAP), kind: one.kind }));
		const stacked = farLabels.reduce((sum, { height }) => sum + height + GAP / 2, -GAP / 2);
		return { near: nearLabel, far: farLabels, height: Math.max(nearLabel.height, stacked) };
	});
	const sides = split(blocks);
	const heightOf = (side: Block[]) => side.reduce((sum, block) => sum + block.height + GAP, -GAP);
	const height = Math.max(centre.height, ...sides.map(heightOf));
	const middle: MapNode = {
		...centre,
		x: half - centre.width / 2,
		y: (height - centre.height) / 2,
		ring: 0,
		kind: 'related',
		parent: '',
		side: 'middle',
	};
	const places = placesFor(blocks, half - centre.width / 2, centre.width / 2);
	return [
		middle,
		...sides.flatMap((side, index) => {
			let y = (height - heightOf(side)) / 2;
			return side.flatMap((block) => {
				const nodes = placeBlock(block, { y, id, mirrored: index === 0, half, height, places });
				y += block.height + GAP;
				return nodes;
			});
		}),
	];
}

/** Distances from the middle at which the columns begin, and how far the rings bend inwards at their ends. */
interface Places {
	near: number;
	far: number;
	bend: number;
}

/** Shares what the labels leave free between the columns. `room` is what a side has, `start` where it begins. */
function placesFor(blocks: readonly Block[], room: number, start: number): Places {
	const widest = (labels: readonly { width: number }[]) => Math.max(0, ...labels.map(({ width }) => width));
	const near = widest(blocks.map((block) => block.near));
	const far = widest(blocks.flatMap((block) => block.far));
	const gap = Math.min((room - near - far) / (far > 0 ? 2 : 1), 120);
	return { near: start + gap, far: start + gap + near + gap, bend: gap * 0.6 };
}

type Place = { y: number; id: string; mirrored: boolean; half: number; height: number; places: Places };

function placeBlock(
	{ near, far, height: blockHeight }: Block,
	{ y, id, mirrored, half, height, places }: Place,
): MapNode[] {
	const side = mirrored ? 'left' : 'right';
	const away = Math.abs((2 * (y + blockHeight / 2)) / height - 1);
	// The whole block bends as one, so that its columns keep their distance.
	const at = (start: number, width: number, top: number) => {
		const distance = start - places.bend * away * away;
		return { x: mirrored ? half - distance - width : half + distance, y: top };
	};
	const stacked = far.reduce((sum, box) => sum + box.height + GAP / 2, -GAP / 2);
	let farTop = y + (blockHeight - stacked) / 2;
	return [
		{
			...near,
			...at(places.near, near.width, y + (blockHeight - near.height) / 2),
			ring: 1,
			parent: id,
			side,
		},
		...far.map((box): MapNode => {
			const node: MapNode = { ...box, ...at(places.far, box.width, farTop), ring: 2, parent: near.id, side };
			farTop += box.height + GAP / 2;
			return node;
		}),
	];
}

/** Halves of about the same height, in order: what the term is confused with comes first and so stands on the left. */
function split(blocks: readonly Block[]): [Block[], Block[]] {
	const total = blocks.reduce((sum, { height }) => sum + height, 0);
	let passed = 0;
	const left = blocks.filter(({ height }) => (passed += height) - height / 2 < total / 2);
	return [left, blocks.slice(left.length)];
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
