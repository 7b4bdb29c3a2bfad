import type { FlowDiagram, Owner, Tone } from '../../model/schemas/diagram.ts';
import { axisLength, gapMiddle } from './axis.ts';
import { centre, contains, type Point, type Rect, tidy } from './geometry.ts';
import { type Grid, layOutGrid, type Spacing } from './grid.ts';
import { STYLE, type Layout } from './style.ts';
import { BEARABLE, type Placed, placeLabels } from './labels.ts';
import { type Visibility, visibilityOf, intersection } from './visibility.ts';
import { headPath, linePath } from './path.ts';
import { routeLinks } from './routing.ts';
import { CROWN, drawShape, type ShapeDrawing } from './shapes.ts';
import { heightOf, type Print, setLines, type TextLine } from './text.ts';
import type { TitlePosition } from './zone-margins.ts';
import { titleLines, type PlacedZone, placeZones, settleTitles } from './zones.ts';

/** A zone, ready to be drawn. */
export interface ZoneDrawing {
	id: string;
	owner: Owner;
	visibility: Visibility;
	box: Rect;
	text: TextLine[];
}

/** A box with its mark and text, ready to be drawn. */
export interface NodeDrawing extends ShapeDrawing {
	id: string;
	tone: Tone;
	visibility: Visibility;
	box: Rect;
	text: TextLine[];
}

/** A line with its heads, words and number, ready to be drawn. */
export interface EdgeDrawing {
	from: string;
	to: string;
	visibility: Visibility;
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

/** A flow laid out for one canvas. */
export interface FlowDrawing {
	width: number;
	height: number;
	zones: ZoneDrawing[];
	edges: EdgeDrawing[];
	nodes: NodeDrawing[];
}

type Attempt = {
	grid: Grid;
	zones: PlacedZone[];
	routes: Point[][];
	placed: Placed[];
	canvas: Rect;
	visibilities: Visibility[];
};

const ATTEMPTS = 8;
const CROSSED_TITLE = 3000;
/** Tried one after the other for the title of a zone through which lines pass. */
const TITLE_POSITIONS: TitlePosition[] = [
	{ at: 'top', narrow: false },
	{ at: 'bottom', narrow: false },
	{ at: 'top', narrow: true },
	{ at: 'bottom', narrow: true },
];

/** Lays a flow out. Where a label finds no clear place, the gaps beside it are widened and all is laid out again. */
export function drawFlow(flow: FlowDiagram, layout: Layout, print: Print): FlowDrawing {
	const spacing: Spacing = { columns: [], rows: [], titlePositions: [] };
	let best = attempt(flow, layout, print, spacing);
	for (let i = 1; i < ATTEMPTS && faultOf(best) > 0; i++) {
		widen(flow, layout, best, spacing, i);
		const next = attempt(flow, layout, print, spacing);
		if (faultOf(next) < faultOf(best)) best = next;
	}
	return finish(flow, best);
}

function faultOf({ placed, zones }: Attempt): number {
	const labels = placed.reduce((sum, { fault }) => sum + (fault >= BEARABLE ? fault : 0), 0);
	return zones.reduce((sum, { crossed }) => sum + crossed * CROSSED_TITLE, labels);
}

function attempt(flow: FlowDiagram, layout: Layout, print: Print, spacing: Spacing): Attempt {
	const grid = layOutGrid(flow, layout, print, spacing);
	const canvas = { x: 0, y: 0, width: axisLength(grid.columns), height: axisLength(grid.rows) };
	const boxes = flow.nodes.map((node, i) => ({ box: grid.boxes[i]!, visibility: visibilityOf(node) }));
	const corners = placeZones(flow, layout, grid.zones, grid.columns, grid.rows);
	const index = (id: string) => flow.nodes.findIndex((node) => node.id === id);
	const links = flow.edges.map((edge) => {
		const [from, to] = [index(edge.from), index(edge.to)];
		const own = visibilityOf({ from: edge.appears, until: edge.until });
		const visibility = intersection(own, boxes[from]!.visibility, boxes[to]!.visibility);
		const plain = !edge.label && !edge.number && !edge.both;
		return {
			from,
			to,
			visibility,
			bundle: plain ? `${edge.style} ${visibility.from} ${visibility.until}` : '',
		};
	});
	const middles = (axis: Grid['columns']) => axis.gaps.map((_, gap) => gapMiddle(axis, gap));
	const titlesOf = (zones: PlacedZone[]) =>
		zones.map(({ title, visibility }) => ({ box: title, visibility }));
	const borders = corners.map(({ box, visibility }) => ({ box, visibility }));
	const lanes = { x: middles(grid.columns), y: middles(grid.rows) };
	const routes = routeLinks(links, { boxes, titles: titlesOf(corners), borders, lanes, canvas });
	const visibilities = links.map(({ visibility }) => visibility);
	const zones = settleTitles(
		corners,
		routes.map((points, i) => ({ points, visibility: visibilities[i]! })),
	);
	const wishes = flow.edges.map(({ label, number }, i) => ({
		points: routes[i]!,
		visibility: visibilities[i]!,
		label: label && print(label),
		number,
	}));
	const placed = placeLabels(wishes, { boxes, titles: titlesOf(zones), borders, canvas });
	return { grid, zones, routes, placed, canvas, visibilities };
}

/** Gives the gaps that a crowded line passes through more room, and crossed titles another place. */
function widen(
	flow: FlowDiagram,
	layout: Layout,
	{ placed, zones }: Attempt,
	spacing: Spacing,
	round: number,
): void {
	zones.forEach(({ crossed }, i) => {
		if (crossed > 0) spacing.titlePositions[i] = TITLE_POSITIONS[round % TITLE_POSITIONS.length]!;
	});
	const at = (id: string) => flow.nodes.find((node) => node.id === id)![layout];
	flow.edges.forEach((edge, i) => {
		if (placed[i]!.fault < BEARABLE) return;
		const [[columnA, rowA], [columnB, rowB]] = [at(edge.from), at(edge.to)];
		const raise = (list: number[], a: number, b: number, by: number) => {
			for (let gap = Math.floor(Math.min(a, b)); gap < Math.max(a, b); gap++)
				list[gap] = (list[gap] ?? 0) + by;
		};
		raise(spacing.rows, rowA, rowB, 10);
		if (layout === 'wide' || Math.abs(rowA - rowB) < 1) raise(spacing.columns, columnA, columnB, 8);
	});
}

function finish(
	flow: FlowDiagram,
	{ grid, zones, routes, placed, canvas, visibilities }: Attempt,
): FlowDrawing {
	return {
		width: Math.ceil(canvas.width),
		height: Math.ceil(canvas.height),
		zones: zones.map((zone) => ({ ...zone, text: titleLines(zone) })),
		edges: flow.edges.map((edge, i): EdgeDrawing => {
			const points = routes[i]!;
			const { label, badge } = placed[i]!;
			const heads = [points, ...(edge.both ? [points.toReversed()] : [])];
			return {
				from: edge.from,
				to: edge.to,
				visibility: visibilities[i]!,
				dashed: edge.style === 'dashed',
				points,
				line: linePath(points, { start: edge.both ? STYLE.head : 0, end: STYLE.head }),
				heads: heads.map(headPath).join(''),
				text: label ? setLines([{ lines: label.lines, size: 'note' }], centre(label.box).x, label.box.y) : [],
				label: label?.box,
				onTint: zones.some((zone) => zone.owner === 'provider' && label && contains(zone.box, label.box)),
				badge: badge && { x: tidy(badge.x), y: tidy(badge.y), number: edge.number! },
			};
		}),
		nodes: flow.nodes.map((node, i): NodeDrawing => {
			const box = grid.boxes[i]!;
			const text = grid.texts[i]!;
			const room = box.height - CROWN[node.shape];
			const top = box.y + CROWN[node.shape] + (room - heightOf(text)) / 2;
			const crownTop = top - CROWN[node.shape] - 3;
			return {
				id: node.id,
				tone: node.tone,
				visibility: visibilityOf(node),
				box,
				...drawShape(node.shape, box, crownTop),
				text: setLines(text, centre(box).x, top),
			};
		}),
	};
}
