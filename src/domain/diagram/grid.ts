import { type Axis, axisLength, endOf, middleOf, startOf } from './axis.ts';
import type { Rect } from './geometry.ts';
import type { Area, Scene } from './scene.ts';
import { CANVAS, STYLE, type Layout, STRETCHED } from './style.ts';
import { longestWord, textWidth, wrapText } from '../../text/measure.ts';
import { CROWN } from './shapes.ts';
import { type Block, heightOf, type Print } from './text.ts';
import { type TitlePosition, zoneMargins, type ZoneFrame, zoneFrames } from './zone-margins.ts';

/** The columns and rows of a scene in px, and what stands in its boxes. */
export interface Grid {
	columns: Axis;
	rows: Axis;
	/** Box of each node, in the order of the diagram. */
	boxes: Rect[];
	/** Text of each node. */
	texts: Block[][];
	/** Frame of each zone. */
	zones: ZoneFrame[];
}

/** What earlier attempts taught: px by which gaps are widened for labels, and where the titles of zones stand. */
export interface Spacing {
	columns: number[];
	rows: number[];
	titlePositions: TitlePosition[];
}

type Node = Scene['nodes'][number];

/** What a gap between columns takes at most of the room that a wide canvas has left, in px. */
const WIDEST_SHARE = 64;
const MAX_LINES = 3;
const MIN_HEIGHT = 40;
/** A box grows by so many px to be as high as the others of its row. */
const EVENED = 40;
/** Room that gaps leave to a box, where its words need no more and where they do. */
const LEAST_ROOM = { tall: [92, 122], wide: [84, 108] } as const;
const tracksAround = (at: number) => [...new Set([Math.floor(at), Math.ceil(at)])];

/** Lays the nodes of a scene out on its grid: boxes of one width, rows as high as their highest box. */
export function layOutGrid(scene: Scene, print: Print, spacing: Spacing): Grid {
	const { layout, nodes } = scene;
	const { columns: columnCount, rows: rowCount } = scene.grid;
	const setting = { print, titlePositions: spacing.titlePositions, widthOf: () => Infinity };
	const sides = zoneMargins(scene, zoneFrames(scene, setting)).columns;
	const wishes = columnGaps(scene, print).map((gap, i) => gap + sides[i]! + (spacing.columns[i] ?? 0));
	const gaps = narrowed(wishes, STRETCHED[layout] - columnCount * leastRoom(nodes, layout, print));
	const taken = gaps.reduce((a, b) => a + b, 0);
	const rooms = [CANVAS, STRETCHED].map((canvas) => Math.floor((canvas[layout] - taken) / columnCount));
	const fitting = rooms.flatMap((room) => boxWidth(nodes, print, room) ?? [])[0];
	const width = fitting ?? Math.min(rooms[1]!, 164);
	const columns = spread({ tracks: Array<number>(columnCount).fill(width), gaps }, layout);
	const widthOf = (area: Area) =>
		endOf(columns, area.column + area.columns - 1) - startOf(columns, area.column);
	const zones = zoneFrames(scene, { ...setting, widthOf });
	const margins = zoneMargins(scene, zones);
	const texts = nodes.map((node) => textOf(node, print, width - 2 * STYLE.padding.x));
	const heights = nodes.map(({ shape }, i) => CROWN[shape] + heightOf(texts[i]!) + 2 * STYLE.padding.y);
	const tracks = Array.from({ length: rowCount }, (_, row) =>
		Math.max(MIN_HEIGHT, ...heights.filter((_, i) => tracksAround(nodes[i]!.at[1]).includes(row + 1))),
	);
	const rowGaps = rowGapsOf(scene).map((gap, i) => gap + margins.rows[i]! + (spacing.rows[i] ?? 0));
	const rows = { tracks, gaps: rowGaps };
	const boxes = nodes.map((node, i): Rect => {
		const [column, row] = node.at;
		const neighbours = heights.filter((_, j) => nodes[j]!.at[1] === row);
		const height = Math.max(MIN_HEIGHT, ...neighbours.filter((other) => other <= heights[i]! + EVENED));
		return { x: middleOf(columns, column) - width / 2, y: middleOf(rows, row) - height / 2, width, height };
	});
	return { columns, rows, boxes, texts, zones };
}

function textOf(node: Node, print: Print, width: number): Block[] {
	const label: Block = { lines: wrapText(print(node.label), width, STYLE.label.size), size: 'label' };
	if (!node.note) return [label];
	return [label, { lines: wrapText(print(node.note), width, STYLE.note.size), size: 'note' }];
}

/** The least width at which no word breaks and labels stay short; none where `room` is too small for that. */
function boxWidth(nodes: Node[], print: Print, room: number): number | undefined {
	const inner = (node: Node, width: number) => wrapText(print(node.label), width, STYLE.label.size).length;
	const fits = (width: number, lines: number) =>
		nodes.every(
			(node) =>
				longestWord(print(node.label), STYLE.label.size) <= width &&
				inner(node, width) <= lines &&
				(!node.note || longestWord(print(node.note), STYLE.note.size) <= width),
		);
	const widths = Array.from({ length: 18 }, (_, i) => 96 + i * 4).filter((width) => width <= room);
	const least = (lines: number, most: number) =>
		widths.find((width) => width <= most && fits(width - 2 * STYLE.padding.x, lines));
	return least(1, 120) ?? least(2, 136) ?? least(MAX_LINES, 164);
}

/** Room between columns: for an arrow, and for the longest word beside a level one. */
function columnGaps({ layout, grid, nodes, edges }: Scene, print: Print): number[] {
	const gaps = Array<number>(grid.columns + 1).fill(layout === 'tall' ? 28 : 36);
	gaps[0] = gaps[gaps.length - 1] = 1;
	for (const edge of edges) {
		const [[a, rowA], [b, rowB]] = edge.ends.map((end) => nodes[end]!.at) as [Node['at'], Node['at']];
		if (Math.abs(rowA - rowB) >= 1 || a === b) continue;
		const word = edge.label ? longestWord(print(edge.label), STYLE.note.size) : 0;
		const whole = edge.label ? textWidth(print(edge.label), STYLE.note.size) : 0;
		const label = Math.min(Math.max(word, whole / 2), layout === 'tall' ? 84 : 110);
		const badge = edge.number ? 2 * STYLE.badge + 2 * STYLE.head + 10 : 0;
		const between = Math.ceil(Math.abs(a - b));
		const need = Math.max(label ? label + STYLE.head + 10 : 0, badge) / between;
		for (let gap = Math.floor(Math.min(a, b)); gap < Math.max(a, b); gap++)
			gaps[gap] = Math.max(gaps[gap]!, need);
	}
	return gaps;
}

/** The width below which words in boxes would break. */
function leastRoom(nodes: Node[], layout: Layout, print: Print): number {
	const words = nodes.map(({ label }) => longestWord(print(label), STYLE.label.size) + 2 * STYLE.padding.x);
	const [least, most] = LEAST_ROOM[layout];
	return Math.min(most, Math.max(least, ...words.map((width) => Math.ceil(width / 4) * 4)));
}

/** Narrows the gaps between columns where together they would leave the boxes too little room. */
function narrowed(gaps: number[], most: number): number[] {
	const inner = gaps.slice(1, -1).reduce((a, b) => a + b, 0);
	const allowed = most - gaps[0]! - gaps.at(-1)!;
	if (inner <= allowed) return gaps;
	return gaps.map((gap, i) =>
		i === 0 || i === gaps.length - 1 ? gap : Math.max(18, (gap * allowed) / inner),
	);
}

/** Room between rows: for an arrow, its number and a line of words. */
function rowGapsOf({ grid, nodes, edges }: Scene): number[] {
	const gaps = Array<number>(grid.rows + 1).fill(30);
	gaps[0] = gaps[gaps.length - 1] = 1;
	for (const edge of edges) {
		const [a, b] = edge.ends.map((end) => nodes[end]!.at[1]) as [number, number];
		const need = edge.number ? 44 : edge.label ? 38 : 0;
		for (let gap = Math.floor(Math.min(a, b)); gap < Math.max(a, b); gap++)
			gaps[gap] = Math.max(gaps[gap]!, need);
	}
	return gaps;
}

/** Fills a phone's canvas exactly, and takes some of the room that is left on a wide one. */
function spread(axis: Axis, layout: Layout): Axis {
	const inner = axis.gaps.length - 2;
	const left = CANVAS[layout] - axisLength(axis);
	if (left <= 0) return axis;
	const share = inner > 0 ? Math.min(left / inner, layout === 'tall' ? 40 : WIDEST_SHARE) : 0;
	const gaps = axis.gaps.map((gap, i) => (i > 0 && i <= inner ? gap + share : gap));
	const rest = layout === 'tall' ? (left - share * inner) / 2 : 0;
	gaps[0]! += rest;
	gaps[inner + 1]! += rest;
	return { tracks: axis.tracks, gaps };
}
