import type { Shape } from '../../model/schemas/diagram.ts';
import { centre, type Rect, right, tidy } from './geometry.ts';
import { STYLE } from './style.ts';

/** The outline of a box, filled, and the strokes drawn over it. */
export interface ShapeDrawing {
	/** Path of the outline. */
	outline: string;
	/** Path of the strokes inside it; empty for a plain box. */
	strokes: string;
}

/** Room, in px, that a shape's mark takes above the text. */
export const CROWN: Record<Shape, number> = {
	box: 0,
	document: 0,
	client: 13,
	store: 12,
	person: 17,
	function: 17,
	queue: 17,
	gateway: 17,
	clock: 17,
};

const n = tidy;

function rounded({ x, y, width, height }: Rect, r: number): string {
	const [w, h] = [n(width - 2 * r), n(height - 2 * r)];
	return `M${n(x + r)} ${n(y)}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1-${r} ${r}h-${w}a${r} ${r} 0 0 1-${r}-${r}v-${h}a${r} ${r} 0 0 1 ${r}-${r}z`;
}

function cylinder(box: Rect): string {
	const [rx, ry] = [n(box.width / 2), 7];
	const side = n(box.height - 2 * ry);
	return `M${n(box.x)} ${n(box.y + ry)}a${rx} ${ry} 0 0 1 ${n(box.width)} 0v${side}a${rx} ${ry} 0 0 1-${n(box.width)} 0z`;
}

function folded(box: Rect): string {
	const [r, fold] = [STYLE.radius, 13];
	const [w, h] = [n(box.width - r - fold), n(box.height - r - fold)];
	return `M${n(box.x + r)} ${n(box.y)}h${w}l${fold} ${fold}v${h}a${r} ${r} 0 0 1-${r} ${r}h-${n(box.width - 2 * r)}a${r} ${r} 0 0 1-${r}-${r}v-${n(box.height - 2 * r)}a${r} ${r} 0 0 1 ${r}-${r}z`;
}

/** Draws the mark of a shape; `x` is the box's middle, `y` the upper end of the crown. */
const MARKS: Record<Shape, (x: number, y: number, box: Rect) => string> = {
	box: () => '',
	client: (_x, _y, box) =>
		`M${n(box.x)} ${n(box.y + 14)}h${n(box.width)}M${n(box.x + 9)} ${n(box.y + 7)}h.01m6 0h.01m6 0h.01`,
	store: (_x, _y, box) => `M${n(box.x)} ${n(box.y + 7)}a${n(box.width / 2)} 7 0 0 0 ${n(box.width)} 0`,
	document: (_x, _y, box) => `M${n(right(box) - 13)} ${n(box.y)}v10a3 3 0 0 0 3 3h10`,
	person: (x, y) =>
		`M${n(x - 3.5)} ${n(y + 4)}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M${n(x - 7.5)} ${n(y + 16)}a7.5 6 0 0 1 15 0`,
	function: (x, y) =>
		`M${n(x + 5)} ${n(y + 2)}c-3.5-1.6-5 .4-5.5 3.5l-1.2 6.5c-.5 2.8-2 4.3-4.6 3.2M${n(x - 4)} ${n(y + 7.5)}h7.5`,
	queue: (x, y) =>
		[-11, 0, 11].map((at) => rounded({ x: x + at - 3.5, y: y + 3, width: 7, height: 10 }, 2)).join(''),
	gateway: (x, y) => [-9, -2, 5].map((at) => `M${n(x + at)} ${n(y + 3)}l5 5l-5 5`).join(''),
	clock: (x, y) => `M${n(x - 7)} ${n(y + 8)}a7 7 0 1 0 14 0a7 7 0 1 0-14 0M${n(x)} ${n(y + 4)}v4l3 2`,
};

/** Draws a shape into its box, its mark from `crownTop`; the middle of every side lies on the outline. */
export function drawShape(shape: Shape, box: Rect, crownTop: number): ShapeDrawing {
	const outline =
		shape === 'store'
			? cylinder(box)
			: shape === 'document'
				? folded(box)
				: rounded(box, shape === 'person' ? Math.min(18, n(box.height / 2)) : STYLE.radius);
	return { outline, strokes: MARKS[shape](centre(box).x, crownTop, box) };
}
