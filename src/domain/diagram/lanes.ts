import type { TimelineDiagram, Tone } from '../../model/schemas/diagram.ts';
import { type Rect, tidy } from './geometry.ts';
import { CANVAS, STYLE, type Layout } from './style.ts';
import { type Callout, placeCallouts } from './callouts.ts';
import { type Axis, type AxisDrawing, drawAxis } from './scale.ts';
import { longestWord, textWidth, wrapText } from '../../text/measure.ts';
import { type Block, heightOf, type Print, setLines, type TextLine } from './text.ts';

/** A segment of a lane, ready to be drawn. */
export interface BarDrawing {
	tone: Tone;
	box: Rect;
	/** Words on the bar, or below it. */
	text: TextLine[];
	/** Path from the bar to words below it. */
	leader?: string | undefined;
}

/** Lanes laid out for one canvas, all on one scale. */
export interface LanesDrawing {
	width: number;
	height: number;
	lanes: { name: TextLine[]; bars: BarDrawing[] }[];
	axis?: AxisDrawing | undefined;
}

type Lanes = NonNullable<TimelineDiagram['lanes']>;
type Segment = Lanes[number]['segments'][number];

/** Where the bars of a lane lie, and how high they are. */
type Room = { x: number; y: number; width: number; bar: number };

const PLAN = { gap: 2, least: 4, inset: 5, between: 20, nameRoom: 132, barPadding: 7 };
const WIDTH = { tall: CANVAS.tall, wide: 690 };

/**
 * Lays lanes out to scale, over an axis that says what they measure. Words stand on their bar where it holds them, else
 * below it on a leader.
 */
export function drawLanes(lanes: Lanes, layout: Layout, print: Print, axis?: Axis): LanesDrawing {
	const width = WIDTH[layout];
	const names = lanes.map(({ label }) =>
		wrapText(print(label), layout === 'wide' ? PLAN.nameRoom : width, STYLE.label.size),
	);
	const nameWidth = Math.max(...names.flat().map((line) => textWidth(line, STYLE.label.size)));
	const axisWidth = axis ? Math.min(PLAN.nameRoom, textWidth(print(axis.label), STYLE.note.size)) : 0;
	const left = layout === 'wide' ? Math.ceil(Math.max(nameWidth, axisWidth)) + 18 : 0;
	const longest = Math.max(...lanes.map(({ segments }) => totalOf(segments)));
	const widths = lanes.map(({ segments }) => scaled(segments, width - left - 1, longest));
	const size = barSize(lanes, widths, print);
	const bar = barHeight(lanes, widths, size, print);
	let y = 1;
	const drawn = lanes.map(({ segments }, i) => {
		const name: Block = { lines: names[i]!, size: 'label' };
		const barTop = layout === 'wide' ? y : y + heightOf([name]) + 4;
		const lane = drawLane(
			segments,
			{ x: left, y: barTop, width: width - left - 1, bar },
			widths[i]!,
			size,
			print,
		);
		const nameTop = layout === 'wide' ? barTop + (bar - heightOf([name])) / 2 : y;
		y = Math.max(barTop + lane.height, nameTop + heightOf([name])) + PLAN.between;
		return { name: setLines([name], 0, Math.max(0, nameTop), 'start'), bars: lane.bars };
	});
	if (!axis) return { width, height: Math.ceil(y - PLAN.between + 1), lanes: drawn };
	const place = {
		x: left,
		y: Math.ceil(y) - 8,
		width: width - left - 1,
		longest,
		layout,
		nameRoom: left - 12,
	};
	const below = drawAxis(axis, place, print);
	return { width, height: Math.ceil(place.y + below.height + 1), lanes: drawn, axis: below };
}

const totalOf = (segments: Segment[]) => segments.reduce((sum, { length }) => sum + length, 0);

function drawLane(segments: Segment[], room: Room, widths: number[], size: BarSize, print: Print) {
	const inside = segments.map((segment, i) => wordsInside(segment, widths[i]!, size, print));
	const { bar } = room;
	let x = room.x;
	const boxes = widths.map((width): Rect => {
		const box = { x: tidy(x + PLAN.gap / 2), y: room.y, width: tidy(width - PLAN.gap), height: bar };
		x += width;
		return box;
	});
	const outside = segments.flatMap((segment, i) =>
		inside[i] ? [] : [{ i, x: boxes[i]!.x + boxes[i]!.width / 2, text: wordsOutside(segment, print) }],
	);
	const callouts = outside.length
		? placeCallouts(
				outside.map(({ x, text }): Callout => ({ x: x - room.x, text })),
				room.width,
			)
		: [];
	const below = Math.max(0, ...callouts.map(({ top, lines }) => top + lines.length * STYLE.note.line));
	const bars = segments.map(({ tone }, i): BarDrawing => {
		const box = boxes[i]!;
		const blocks = inside[i];
		if (blocks)
			return {
				tone,
				box,
				text: setLines(blocks, box.x + box.width / 2, room.y + (bar - heightOf(blocks)) / 2),
			};
		const callout = callouts.find(
			(candidate) => Math.abs(candidate.x + room.x - box.x - box.width / 2) < 0.01,
		)!;
		const top = room.y + bar + callout.top;
		const at = callout.anchor === 'start' ? callout.span[0] : callout.span[1];
		const x = tidy(callout.x + room.x);
		const leader = `M${x} ${tidy(room.y + bar)}V${tidy(top + STYLE.note.line / 2)}h${callout.anchor === 'start' ? 3 : -3}`;
		return {
			tone,
			box,
			leader,
			text: setLines([{ lines: callout.lines, size: 'note' }], room.x + at, top, callout.anchor),
		};
	});
	return { bars, height: bar + below };
}

/** Widths to scale; the narrowest stay visible at the cost of the others. */
function scaled(segments: Segment[], width: number, longest: number): number[] {
	const lane = (totalOf(segments) / longest) * width;
	const least = PLAN.least + PLAN.gap;
	const raw = segments.map(({ length }) => (length / longest) * width);
	const thin = raw.filter((value) => value < least).length;
	const rest = raw.filter((value) => value >= least).reduce((a, b) => a + b, 0);
	return raw.map((value) =>
		value < least ? least : (value / rest) * Math.max(rest * 0.2, lane - thin * least),
	);
}

type BarSize = 'label' | 'name';

/** The larger size of type, unless the smaller one lets more bars hold their words. */
function barSize(lanes: Lanes, widths: number[][], print: Print): BarSize {
	const held = (size: BarSize) =>
		lanes.flatMap(({ segments }, i) =>
			segments.filter((segment, j) => wordsInside(segment, widths[i]![j]!, size, print)),
		).length;
	return held('name') > held('label') ? 'name' : 'label';
}

/** All bars are as high as the one with most words. */
function barHeight(lanes: Lanes, widths: number[][], size: BarSize, print: Print): number {
	const words = lanes.flatMap(({ segments }, i) =>
		segments.map((segment, j) => heightOf(wordsInside(segment, widths[i]![j]!, size, print) ?? [])),
	);
	return Math.max(30, ...words.map((height) => height + 2 * PLAN.barPadding));
}

/** The words of a segment as they fit on its bar; nothing where they do not. */
function wordsInside(segment: Segment, barWidth: number, size: BarSize, print: Print): Block[] | undefined {
	const [label, note] = [print(segment.label), segment.note && print(segment.note)];
	const width = barWidth - 2 * PLAN.inset;
	const blocks: Block[] = [{ lines: wrapText(label, width, STYLE[size].size), size }];
	if (note) blocks.push({ lines: wrapText(note, width, STYLE.note.size), size: 'note' });
	const whole =
		longestWord(label, STYLE[size].size) <= width && longestWord(note ?? '', STYLE.note.size) <= width;
	return whole && blocks.every(({ lines }) => lines.length <= 2) ? blocks : undefined;
}

function wordsOutside({ label, note }: Segment, print: Print): string {
	return note ? `${print(label)} · ${print(note)}` : print(label);
}
