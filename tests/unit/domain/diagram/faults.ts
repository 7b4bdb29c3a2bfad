import type { EdgeDrawing, FlowDrawing, NodeDrawing } from '../../../../src/domain/diagram/flow.ts';
import {
	contains,
	grow,
	overlaps,
	segments,
	type Point,
	type Rect,
	spanOf,
} from '../../../../src/domain/diagram/geometry.ts';
import { STYLE } from '../../../../src/domain/diagram/style.ts';
import { seenTogether } from '../../../../src/domain/diagram/visibility.ts';
import { textWidth } from '../../../../src/text/measure.ts';
import type { Print, TextLine } from '../../../../src/domain/diagram/text.ts';
import type { FlowDiagram } from '../../../../src/model/schemas/diagram.ts';

const pairs = <Item>(items: Item[]) =>
	items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));

/** The rectangle that a line of type takes. */
export function boxOf({ x, y, text, size, anchor }: TextLine): Rect {
	const width = textWidth(text, STYLE[size].size);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { x: left, y: y - STYLE[size].size, width, height: STYLE[size].size };
}

function onBorder({ x, y }: Point, box: Rect): boolean {
	const near = (a: number, b: number) => Math.abs(a - b) < 0.3;
	const level = (near(x, box.x) || near(x, box.x + box.width)) && y > box.y && y < box.y + box.height;
	const upright = (near(y, box.y) || near(y, box.y + box.height)) && x > box.x && x < box.x + box.width;
	return level || upright;
}

/** What must never be wrong, however much is asked of the canvas. */
export function grossFaults({ width, height, nodes, edges }: FlowDrawing): string[] {
	const canvas = { x: 0, y: 0, width, height };
	const node = (id: string) => nodes.find((candidate) => candidate.id === id)!;
	return [
		...nodes.filter(({ box }) => !contains(canvas, box)).map(({ id }) => `${id} is outside the canvas`),
		...pairs(nodes)
			.filter(([a, b]) => seenTogether(a.visibility, b.visibility) && overlaps(a.box, b.box))
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
			.map(({ from, to }) => `${from} → ${to} does not end on the boxes`),
		...edges
			.filter(({ points }) => segments(points).some(([a, b]) => a.x !== b.x && a.y !== b.y))
			.map(({ from, to }) => `${from} → ${to} runs aslant`),
	];
}

/** What is wrong with a drawing that a writer can put right by moving nodes. */
export function fineFaults({ width, height, nodes, edges, zones }: FlowDrawing): string[] {
	const canvas = { x: 0, y: 0, width, height };
	const name = ({ from, to }: EdgeDrawing) => `${from} → ${to}`;
	const through = (edge: EdgeDrawing, { id, box, visibility }: NodeDrawing) =>
		seenTogether(edge.visibility, visibility) &&
		segments(edge.points).some((segment) =>
			overlaps(grow(spanOf(segment), 0.1), grow(box, id === edge.from || id === edge.to ? -2 : 2)),
		);
	const labelled = edges.filter((edge) => edge.label);
	return [
		...edges.flatMap((edge) =>
			nodes.filter((node) => through(edge, node)).map(({ id }) => `${name(edge)} runs through ${id}`),
		),
		...labelled
			.filter(({ label }) => !contains(canvas, label!))
			.map((edge) => `the words of ${name(edge)} leave the canvas`),
		...labelled.flatMap((edge) =>
			nodes
				.filter(
					({ box, visibility }) => seenTogether(visibility, edge.visibility) && overlaps(box, edge.label!),
				)
				.map(({ id }) => `the words of ${name(edge)} lie on ${id}`),
		),
		...pairs(labelled)
			.filter(([a, b]) => seenTogether(a.visibility, b.visibility) && overlaps(a.label!, b.label!))
			.map(([a, b]) => `the words of ${name(a)} and of ${name(b)} overlap`),
		...zones.flatMap((zone) =>
			nodes
				.filter(
					({ box, visibility }) =>
						seenTogether(visibility, zone.visibility) && zone.text.some((line) => overlaps(box, boxOf(line))),
				)
				.map(({ id }) => `the name of ${zone.id} lies on ${id}`),
		),
	];
}

/** Words in boxes that found no line wide enough; a shorter label or fewer columns put it right. */
export function brokenWords({ nodes }: FlowDrawing, flow: FlowDiagram, print: Print): string[] {
	return nodes.flatMap(({ id, text }, i) => {
		const { label, note } = flow.nodes[i]!;
		const written = [print(label), note ? print(note) : ''].join(' ').split(' ').filter(Boolean);
		const drawn = text.flatMap((line) => line.text.replaceAll('\u00a0', ' ').split(' '));
		return written.filter((word) => !drawn.includes(word)).map((word) => `"${word}" is broken in ${id}`);
	});
}
