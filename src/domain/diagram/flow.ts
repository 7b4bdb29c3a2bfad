import type { FlowDiagram, Owner, Tone } from '../../model/schemas/diagram.ts';
import { type Axis, axisLength, gapMiddle } from './axis.ts';
import { centre, contains, type Point, type Rect, tidy } from './geometry.ts';
import { type Grid, layOutGrid, type Spacing } from './grid.ts';
import { type Scene, sceneOf } from './scene.ts';
import { STYLE, type Layout } from './style.ts';
import { BEARABLE, type Placed, placeLabels } from './labels.ts';
import { headPath, linePath } from './path.ts';
import { routeLinks } from './routing.ts';
import { CROWN, drawShape, type ShapeDrawing } from './shapes.ts';
import { type Block, heightOf, type Print, setLines, type TextLine } from './text.ts';
import type { TitlePosition } from './zone-margins.ts';
import { titleLines, type PlacedZone, placeZones, settleTitles } from './zones.ts';

/** A zone, ready to be drawn. */
export interface ZoneDrawing {
	id: string;
	owner: Owner;
	/** Whether it comes with the step that is drawn. */
	isNew: boolean;
	box: Rect;
	text: TextLine[];
}

/** A box with its mark and text, ready to be drawn. */
export interface NodeDrawing extends ShapeDrawing {
	id: string;
	tone: Tone;
	/** Whether it comes with the step that is drawn. */
	isNew: boolean;
	box: Rect;
	text: TextLine[];
}

/** A line with its heads, words and number, ready to be drawn. */
export interface EdgeDrawing {
	from: string;
	to: string;
	/** Whether it comes with the step that is drawn. */
	isNew: boolean;
	dashed: boolean;
	/** Ends and bends. */
	points: Point[];
	/** Path of the line. */
	line: string;
	/** Path of the heads. */
	heads: string;
	text: TextLine[];
	/** The room the words take; none without words. */
	label?: Rect | undefined;
	/** Whether the words lie on the provider's tint and not on paper. */
	onTint: boolean;
	/** Where its number stands, and the number. */
	badge?: (Point & { number: number }) | undefined;
}

/** A flow laid out for one canvas, in one of its steps. */
export interface FlowDrawing {
	/** Size of the canvas, in px. */
	width: number;
	height: number;
	zones: ZoneDrawing[];
	edges: EdgeDrawing[];
	nodes: NodeDrawing[];
}

type Attempt = { grid: Grid; zones: PlacedZone[]; routes: Point[][]; placed: Placed[]; canvas: Rect };

const ATTEMPTS = 8;
const CROSSED_TITLE = 3000;
/** Tried one after the other for the title of a zone through which lines pass. */
const TITLE_POSITIONS: TitlePosition[] = [
	{ at: 'top', narrow: false },
	{ at: 'bottom', narrow: false },
	{ at: 'top', narrow: true },
	{ at: 'bottom', narrow: true },
];

/**
 * Lays a flow out as it stands in a step, counted from 0. Where a label finds no clear place, the gaps beside it are
 * widened and all is laid out again.
 */
export function drawFlow(flow: FlowDiagram, layout: Layout, print: Print, step = 0): FlowDrawing {
	const scene = sceneOf(flow, layout, step);
	const spacing: Spacing = { columns: [], rows: [], titlePositions: [] };
	let best = attempt(scene, print, spacing);
	for (let i = 1; i < ATTEMPTS && faultOf(best) > 0; i++) {
		widen(scene, best, spacing, i);
		const next = attempt(scene, print, spacing);
		if (faultOf(next) < faultOf(best)) best = next;
	}
	return finish(scene, best);
}

function faultOf({ placed, zones }: Attempt): number {
	const labels = placed.reduce((sum, { fault }) => sum + (fault >= BEARABLE ? fault : 0), 0);
	return zones.reduce((sum, { crossed }) => sum + crossed * CROSSED_TITLE, labels);
}

function attempt(scene: Scene, print: Print, spacing: Spacing): Attempt {
	const grid = layOutGrid(scene, print, spacing);
	const canvas = { x: 0, y: 0, width: axisLength(grid.columns), height: axisLength(grid.rows) };
	const untitled = placeZones(scene, grid.zones, grid.columns, grid.rows);
	const obstacles = { boxes: grid.boxes, borders: untitled.map(({ box }) => box), canvas };
	const titlesOf = (zones: PlacedZone[]) => zones.map(({ title }) => title);
	const middles = (axis: Axis) => axis.gaps.map((_, gap) => gapMiddle(axis, gap));
	const lanes = { x: middles(grid.columns), y: middles(grid.rows) };
	const links = scene.edges.map(({ ends: [from, to], label, number, both, style, isNew }) => ({
		from,
		to,
		bundle: label || number || both ? '' : `${style} ${isNew ? 'new' : 'old'}`,
	}));
	const routes = routeLinks(links, { ...obstacles, titles: titlesOf(untitled), lanes });
	const zones = settleTitles(untitled, routes);
	const wishes = scene.edges.map(({ label, number }, i) => ({
		points: routes[i]!,
		label: label && print(label),
		number,
	}));
	const placed = placeLabels(wishes, { ...obstacles, titles: titlesOf(zones) });
	return { grid, zones, routes, placed, canvas };
}

/** Gives the gaps that a crowded line passes through more room, and crossed titles another place. */
function widen({ layout, nodes, edges }: Scene, { placed, zones }: Attempt, spacing: Spacing, round: number) {
	zones.forEach(({ crossed }, i) => {
		if (crossed > 0) spacing.titlePositions[i] = TITLE_POSITIONS[round % TITLE_POSITIONS.length]!;
	});
	edges.forEach(({ ends }, i) => {
		if (placed[i]!.fault < BEARABLE) return;
		const [[columnA, rowA], [columnB, rowB]] = [nodes[ends[0]]!.at, nodes[ends[1]]!.at];
		const add = (list: number[], a: number, b: number, by: number) => {
			for (let gap = Math.floor(Math.min(a, b)); gap < Math.max(a, b); gap++)
				list[gap] = (list[gap] ?? 0) + by;
		};
		add(spacing.rows, rowA, rowB, 10);
		if (layout === 'wide' || Math.abs(rowA - rowB) < 1) add(spacing.columns, columnA, columnB, 8);
	});
}

function finish(scene: Scene, { grid, zones, routes, placed, canvas }: Attempt): FlowDrawing {
	return {
		width: Math.ceil(canvas.width),
		height: Math.ceil(canvas.height),
		zones: zones.map((zone) => ({ ...zone, text: titleLines(zone) })),
		edges: scene.edges.map((edge, i) => finishEdge(edge, routes[i]!, placed[i]!, zones)),
		nodes: scene.nodes.map((node, i) => finishNode(node, grid.boxes[i]!, grid.texts[i]!)),
	};
}

function finishEdge(
	{ from, to, isNew, style, both, number }: Scene['edges'][number],
	points: Point[],
	{ label, badge }: Placed,
	zones: PlacedZone[],
): EdgeDrawing {
	const heads = [points, ...(both ? [points.toReversed()] : [])];
	return {
		from,
		to,
		isNew,
		dashed: style === 'dashed',
		points,
		line: linePath(points, { start: both ? STYLE.head : 0, end: STYLE.head }),
		heads: heads.map(headPath).join(''),
		text: label ? setLines([{ lines: label.lines, size: 'note' }], centre(label.box).x, label.box.y) : [],
		label: label?.box,
		onTint: zones.some((zone) => zone.owner === 'provider' && label && contains(zone.box, label.box)),
		badge: badge && { x: tidy(badge.x), y: tidy(badge.y), number: number! },
	};
}

function finishNode(
	{ id, tone, shape, isNew }: Scene['nodes'][number],
	box: Rect,
	text: Block[],
): NodeDrawing {
	const room = box.height - CROWN[shape];
	const top = box.y + CROWN[shape] + (room - heightOf(text)) / 2;
	return {
		id,
		tone,
		isNew,
		box,
		...drawShape(shape, box, top - CROWN[shape] - 3),
		text: setLines(text, centre(box).x, top),
	};
}
