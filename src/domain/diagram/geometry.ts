/** A point of the canvas; x grows to the right, y downwards, in px. */
export interface Point {
	x: number;
	y: number;
}

/** An upright rectangle by its upper left corner. */
export interface Rect extends Point {
	width: number;
	height: number;
}

export const right = (rect: Rect) => rect.x + rect.width;
export const bottom = (rect: Rect) => rect.y + rect.height;
export const centre = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });

/** The rectangle with `by` px more on every side. */
export function grow(rect: Rect, by: number): Rect {
	return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

/** Whether two rectangles share more than a border. */
export function overlaps(a: Rect, b: Rect): boolean {
	return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

/** Whether `inner` lies within `outer`, borders included. */
export function contains(outer: Rect, inner: Rect): boolean {
	return (
		inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer)
	);
}

/** The straight segments of a line through `points`. */
export function segments(points: Point[]): [Point, Point][] {
	return points.slice(1).map((point, index) => [points[index]!, point]);
}

/** The rectangle that a straight upright or level segment covers; it has no breadth. */
export function spanOf([a, b]: [Point, Point]): Rect {
	return {
		x: Math.min(a.x, b.x),
		y: Math.min(a.y, b.y),
		width: Math.abs(a.x - b.x),
		height: Math.abs(a.y - b.y),
	};
}

/** Length of an upright or level segment. */
export const lengthOf = ([a, b]: [Point, Point]) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/** Rounds to a tenth of a px, which keeps the pages small. */
export const tidy = (value: number) => Math.round(value * 10) / 10;

/** The four sides of a rectangle, each without breadth. */
export function sidesOf({ x, y, width, height }: Rect): Rect[] {
	return [
		{ x, y, width, height: 0 },
		{ x, y: y + height, width, height: 0 },
		{ x, y, width: 0, height },
		{ x: x + width, y, width: 0, height },
	];
}
