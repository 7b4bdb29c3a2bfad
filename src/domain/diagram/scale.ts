import { tidy } from './geometry.ts';
import { STYLE, type Layout } from './style.ts';
import { type Block, heightOf, type Print, setLines, type TextLine } from './text.ts';
import type { TimelineDiagram } from '../../model/schemas/diagram.ts';
import { textWidth, wrapText } from '../../text/measure.ts';

/** What the lengths of lanes measure. */
export type Axis = NonNullable<TimelineDiagram['axis']>;

/** The axis below lanes, ready to be drawn. */
export interface AxisDrawing {
	/** Path of the line and its marks. */
	line: string;
	/** Path of the arrow's head; empty where numbers tell where it goes. */
	head: string;
	text: TextLine[];
	/** How far it reaches below its upper end, in px. */
	height: number;
}

const MARK = 5;
/** Between two numbers, at least, in px. */
const APART = 44;

/** The round step, 1, 2 or 5 times a power of ten, that is at least as large as a number. */
export function roundStep(least: number): number {
	const power = 10 ** Math.floor(Math.log10(least));
	return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least * (1 - 1e-9))!;
}

/**
 * Draws the axis of bars that begin at `x` and whose longest, of the length `longest`, is `width` px long. Its name
 * stands at the left of the numbers where `nameRoom` is given, else below them.
 */
export function drawAxis(
	{ label, one, step }: Axis,
	{
		x,
		y,
		width,
		longest,
		layout,
		nameRoom,
	}: {
		x: number;
		y: number;
		width: number;
		longest: number;
		layout: Layout;
		nameRoom: number;
	},
	print: Print,
): AxisDrawing {
	const { line: lineHeight } = STYLE.note;
	const end = tidy(x + width);
	const beside = layout === 'wide';
	const name: Block = {
		lines: wrapText(print(label), beside ? nameRoom : width, STYLE.note.size),
		size: 'note',
	};
	if (one === undefined) {
		const top = y + MARK + 3;
		const at = beside ? setLines([name], 0, y - lineHeight / 2, 'start') : setLines([name], x, top, 'start');
		return {
			line: `M${tidy(x)} ${y}H${end - STYLE.head}`,
			head: `M${end - STYLE.head} ${y - 4}L${end} ${y}L${end - STYLE.head} ${y + 4}z`,
			text: at,
			height: beside ? MARK + 8 : MARK + 3 + heightOf([name]),
		};
	}
	const most = longest * one;
	const fitting = roundStep((most * APART) / width);
	const by = step ?? fitting;
	const numbers = Array.from({ length: Math.floor(most / by + 1e-9) + 1 }, (_, i) => i * by);
	const place = (number: number) => tidy(x + (number / most) * width);
	const top = y + MARK + 3;
	const text = numbers.flatMap((number) => {
		const written = numberOf(number);
		const half = textWidth(written, STYLE.note.size) / 2;
		const middle = Math.max(beside ? 0 : half, Math.min(place(number), end - half));
		return setLines([{ lines: [written], size: 'note' }], middle, top);
	});
	return {
		line: `M${tidy(x)} ${y}H${end}${numbers.map((number) => `M${place(number)} ${y}v${MARK}`).join('')}`,
		head: '',
		text: [...text, ...setLines([name], beside ? 0 : x, beside ? top : top + lineHeight, 'start')],
		height: MARK + 3 + (beside ? Math.max(lineHeight, heightOf([name])) : lineHeight + heightOf([name])),
	};
}

/** A number of an axis, written alike in both languages. */
const numberOf = (number: number) =>
	Number(number.toPrecision(6)).toLocaleString('en-US', { maximumFractionDigits: 3 });
