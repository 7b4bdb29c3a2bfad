import type { EdgeDrawing, FlowDrawing, NodeDrawing } from './flow.ts';
import {
	bottom,
	contains,
	grow,
	overlaps,
	type Point,
	type Rect,
	right,
	segments,
	sidesOf,
	spanOf,
} from './geometry.ts';
import { STYLE } from './style.ts';
import type { Print, TextLine } from './text.ts';
import type { FlowDiagram } from '../../model/schemas/diagram.ts';
import { textWidth } from '../../text/measure.ts';

const pairs = <Item>(items: Item[]) =>
	items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
const nameOf = ({ from, to }: EdgeDrawing) => `${from} → ${to}`;
const spansOf = ({ points }: EdgeDrawing) => segments(points).map(spanOf);
/** Whether one of a line's segments, which have no breadth, meets a rectangle. */
const meets = (edge: EdgeDrawing, box: Rect) => spansOf(edge).some((span) => overlaps(grow(span, 0.1), box));

/** The rectangle that a line of type takes. */
export function boxOf({ x, y, text, size, anchor }: TextLine): Rect {
	const width = textWidth(text, STYLE[size].size);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { x: left, y: y - STYLE[size].size, width, height: STYLE[size].size };
}

function onBorder({ x, y }: Point, box: Rect): boolean {
	const near = (a: number, b: number) => Math.abs(a - b) < 0.3;
	const level = (near(x, box.x) || near(x, right(box))) && y > box.y && y < bottom(box);
	const upright = (near(y, box.y) || near(y, bottom(box))) && x > box.x && x < right(box);
	return level || upright;
}

/** What must never be wrong, however much is asked of the canvas. */
export function grossFaults({ width, height, nodes, edges }: FlowDrawing): string[] {
	const canvas = { x: 0, y: 0, width, height };
	const node = (id: string) => nodes.find((candidate) => candidate.id === id)!;
	return [
		...nodes.filter(({ box }) => !contains(canvas, box)).map(({ id }) => `${id} is outside the canvas`),
		...pairs(nodes)
			.filter(([a, b]) => overlaps(a.box, b.box))
			.map(([a, b]) => `${a.id} overlaps ${b.id}`),
		...nodes.flatMap(({ id, box, text }) =>
			text
				.filter((line) => !contains(grow(box, -1), boxOf(line)))
				.map((line) => `"${line.text}" leaves ${id}`),
		),
		...edges
			.filter(
				({ from, to, points }) =>
					!onBorder(points[0]!, node(from).box) || !onBorder(points.at(-1)!, node(to).box),
			)
			.map((edge) => `${nameOf(edge)} does not end on the boxes`),
		...edges
			.filter(({ points }) => segments(points).some(([a, b]) => a.x !== b.x && a.y !== b.y))
			.map((edge) => `${nameOf(edge)} runs aslant`),
	];
}

/** What is wrong with a drawing that a writer can put right by moving nodes. */
export function fineFaults(drawing: FlowDrawing): string[] {
	return [...lineFaults(drawing), ...wordFaults(drawing)];
}

function lineFaults({ nodes, edges, zones }: FlowDrawing): string[] {
	const through = (edge: EdgeDrawing, { id, box }: NodeDrawing) =>
		meets(edge, grow(box, id === edge.from || id === edge.to ? -2 : 2));
	return edges.flatMap((edge) => [
		...nodes.filter((node) => through(edge, node)).map(({ id }) => `${nameOf(edge)} runs through ${id}`),
		...zones
			.filter(({ text }) => text.some((line) => meets(edge, boxOf(line))))
			.map(({ id }) => `${nameOf(edge)} crosses the title of ${id}`),
		...zones
			.filter(({ box }) =>
				sidesOf(box).some((side) => spansOf(edge).some((span) => runsAlong(span, side, 4))),
			)
			.map(({ id }) => `${nameOf(edge)} runs along the border of ${id}`),
		...edges
			.slice(edges.indexOf(edge) + 1)
			.filter((other) => !mayMerge(edge, other) && runTogether(edge, other))
			.map((other) => `${nameOf(edge)} runs along ${nameOf(other)}`),
	]);
}

/** Whether two pieces without breadth lie side by side, nearer than `near`, over more than 2 px. */
function runsAlong(a: Rect, b: Rect, near: number): boolean {
	const shared = (from: 'x' | 'y', size: 'width' | 'height') =>
		Math.min(a[from] + a[size], b[from] + b[size]) - Math.max(a[from], b[from]);
	if (a.width > 0 !== b.width > 0) return false;
	return a.width > 0
		? Math.abs(a.y - b.y) < near && shared('x', 'width') > 2
		: Math.abs(a.x - b.x) < near && shared('y', 'height') > 2;
}

const runTogether = (a: EdgeDrawing, b: EdgeDrawing) =>
	spansOf(a).some((one) => spansOf(b).some((other) => runsAlong(one, other, 6)));

/** Plain lines that leave one box, or enter one, may run on each other there. */
function mayMerge(a: EdgeDrawing, b: EdgeDrawing): boolean {
	const plain = [a, b].every(({ text, badge }) => text.length === 0 && !badge);
	const alike = a.dashed === b.dashed && a.isNew === b.isNew;
	return plain && alike && (a.from === b.from) !== (a.to === b.to);
}

function wordFaults({ width, height, nodes, edges, zones }: FlowDrawing): string[] {
	const canvas = { x: 0, y: 0, width, height };
	const words = edges.flatMap((edge) => [
		...(edge.label ? [{ edge, what: `the words of ${nameOf(edge)}`, box: edge.label }] : []),
		...(edge.badge ? [{ edge, what: `the number of ${nameOf(edge)}`, box: boxOfBadge(edge.badge) }] : []),
	]);
	const isWords = ({ edge, box }: (typeof words)[number]) => box === edge.label;
	return [
		...words.filter(({ box }) => !contains(canvas, box)).map(({ what }) => `${what} leave the canvas`),
		...words.flatMap(({ what, box }) =>
			nodes.filter((node) => overlaps(node.box, box)).map(({ id }) => `${what} lie on ${id}`),
		),
		...words.flatMap(({ what, box }) =>
			zones
				.filter(({ text }) => text.some((line) => overlaps(boxOf(line), box)))
				.map(({ id }) => `${what} lie on the title of ${id}`),
		),
		...pairs(words)
			.filter(([a, b]) => overlaps(a.box, b.box))
			.map(([a, b]) => `${a.what} and ${b.what} overlap`),
		...words.flatMap((one) =>
			edges
				.filter((edge) => (isWords(one) || edge !== one.edge) && meets(edge, one.box))
				.map((edge) => `${nameOf(edge)} strikes ${one.what} through`),
		),
		...zones.flatMap((zone) =>
			nodes
				.filter(({ box }) => zone.text.some((line) => overlaps(box, boxOf(line))))
				.map(({ id }) => `the title of ${zone.id} lies on ${id}`),
		),
	];
}

const boxOfBadge = ({ x, y }: Point) => grow({ x, y, width: 0, height: 0 }, STYLE.badge);

/** How many times the lines of a drawing cross each other. */
export function crossings({ edges }: FlowDrawing): number {
	return pairs(edges)
		.filter(([a, b]) => !mayMerge(a, b))
		.flatMap(([a, b]) => spansOf(a).flatMap((one) => spansOf(b).map((other) => [one, other] as const)))
		.filter(([one, other]) => one.width > 0 !== other.width > 0 && overlaps(grow(one, 0.1), grow(other, 0.1)))
		.length;
}

/** Words in boxes that found no line wide enough; a shorter label or fewer columns put it right. */
export function brokenWords({ nodes }: FlowDrawing, flow: FlowDiagram, print: Print): string[] {
	return nodes.flatMap(({ id, text }) => {
		const { label, note } = flow.nodes.find((node) => node.id === id)!;
		const written = [print(label), note ? print(note) : ''].join(' ').split(' ').filter(Boolean);
		const drawn = text.flatMap((line) => line.text.replaceAll('\u00a0', ' ').split(' '));
		return written.filter((word) => !drawn.includes(word)).map((word) => `"${word}" is broken in ${id}`);
	});
}
