import { lengthOf, segments, type Point, tidy } from './geometry.ts';
import { STYLE } from './style.ts';

const at = ({ x, y }: Point) => `${tidy(x)} ${tidy(y)}`;

/** The point `by` px before the end of a segment. */
function before([from, to]: [Point, Point], by: number): Point {
	const length = lengthOf([from, to]);
	const part = length === 0 ? 0 : by / length;
	return { x: to.x - (to.x - from.x) * part, y: to.y - (to.y - from.y) * part };
}

/** The path of a line with rounded bends; its ends stop `trim` px short, where an arrow's head begins. */
export function linePath(points: Point[], trim: { start: number; end: number }): string {
	const last = points.length - 1;
	const ends = [
		before([points[1]!, points[0]!], trim.start),
		before([points[last - 1]!, points[last]!], trim.end),
	] as const;
	const bends = points.slice(1, -1).map((bend, i) => {
		const [into, outOf] = [points[i]!, points[i + 2]!];
		const radius = Math.min(STYLE.radius, lengthOf([into, bend]) / 2, lengthOf([bend, outOf]) / 2);
		return `L${at(before([into, bend], radius))}Q${at(bend)} ${at(before([outOf, bend], radius))}`;
	});
	return `M${at(ends[0])}${bends.join('')}L${at(ends[1])}`;
}

/** The path of an arrow's head whose point lies at the end of the last segment. */
export function headPath(points: Point[]): string {
	const [from, tip] = segments(points).at(-1)!;
	const length = lengthOf([from, tip]);
	const along = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length };
	const corner = (side: number) => ({
		x: tip.x - along.x * STYLE.head - along.y * 4 * side,
		y: tip.y - along.y * STYLE.head + along.x * 4 * side,
	});
	return `M${at(corner(1))}L${at(tip)}L${at(corner(-1))}z`;
}
