import {
	contains,
	grow,
	lengthOf,
	overlaps,
	segments,
	type Point,
	type Rect,
	sidesOf,
	spanOf,
} from './geometry.ts';
import { STYLE } from './style.ts';
import type { Obstacles } from './routing.ts';
import { longestWord, textWidth, wrapText } from '../../text/measure.ts';

/** A line that wants words or a number beside it. */
export interface Wish {
	points: Point[];
	label?: string | undefined;
	number?: number | undefined;
}

/** Where the words and the number of a line stand. */
export interface Placed {
	label?: { box: Rect; lines: string[] } | undefined;
	badge?: Point | undefined;
	/** Above 0 where they could not be kept clear of everything. */
	fault: number;
}

const FAULT = { box: 9000, label: 9000, outside: 9000, title: 4000, line: 1500, border: 60 };
/** Above this the layout looks for more room. */
export const BEARABLE = 1000;
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88];

/** Sets numbers on the lines and words beside them, clear of boxes and of each other. */
export function placeLabels(wishes: Wish[], obstacles: Obstacles): Placed[] {
	const taken: Rect[] = [];
	const placed: Placed[] = wishes.map(() => ({ fault: 0 }));
	wishes.forEach((wish, i) => {
		if (wish.number === undefined) return;
		const best = least(
			badgeSpots(wish),
			(spot) => spot.cost + faultOf(badgeBox(spot.at), i, wishes, obstacles, taken, true),
		);
		placed[i] = { badge: best.spot.at, fault: best.cost - best.spot.cost };
		taken.push(badgeBox(best.spot.at));
	});
	const order = wishes.map((_, i) => i).sort((a, b) => lengthOfLine(wishes[a]!) - lengthOfLine(wishes[b]!));
	for (const i of order) {
		const wish = wishes[i]!;
		if (!wish.label) continue;
		const best = least(
			labelSpots(wish),
			(spot) => spot.cost + faultOf(spot.box, i, wishes, obstacles, taken, false),
		);
		const { box, lines, cost } = best.spot;
		placed[i] = { ...placed[i], label: { box, lines }, fault: placed[i]!.fault + best.cost - cost };
		taken.push(box);
	}
	return placed;
}

const lengthOfLine = ({ points }: Wish) =>
	segments(points).reduce((sum, segment) => sum + lengthOf(segment), 0);
const badgeBox = ({ x, y }: Point) => grow({ x, y, width: 0, height: 0 }, STYLE.badge + 1);

function least<Spot>(spots: Spot[], costOf: (spot: Spot) => number): { spot: Spot; cost: number } {
	return spots
		.map((spot) => ({ spot, cost: costOf(spot) }))
		.reduce((best, next) => (next.cost < best.cost ? next : best));
}

function faultOf(
	box: Rect,
	self: number,
	wishes: Wish[],
	{ boxes, titles, borders, canvas }: Obstacles,
	taken: Rect[],
	onLine: boolean,
): number {
	const hits = (others: Rect[], room: number) =>
		others.filter((other) => overlaps(box, grow(other, room))).length;
	let fault = hits(boxes, 3) * FAULT.box + hits(taken, 2) * FAULT.label + hits(titles, 1) * FAULT.title;
	if (!contains(canvas, box)) fault += FAULT.outside;
	for (const border of borders)
		if (sidesOf(border).some((side) => overlaps(grow(side, 2), box))) fault += FAULT.border;
	wishes.forEach((other, index) => {
		if (index === self && onLine) return;
		for (const segment of segments(other.points))
			if (overlaps(grow(spanOf(segment), 1.5), box)) fault += FAULT.line;
	});
	return fault;
}

const along = ([a, b]: [Point, Point], part: number): Point => ({
	x: a.x + (b.x - a.x) * part,
	y: a.y + (b.y - a.y) * part,
});

/** Places for a number: on the line, best in the middle of its longest segment. */
function badgeSpots({ points }: Wish): { at: Point; cost: number }[] {
	const runs = segments(points);
	const longest = Math.max(...runs.map(lengthOf));
	return runs.flatMap((run) =>
		PLACES.map((part) => {
			return {
				at: along(run, part),
				cost: Math.abs(part - 0.5) * 40 + (longest - lengthOf(run)) * 0.3,
			};
		}),
	);
}

type LabelSpot = { box: Rect; lines: string[]; cost: number };

/** Places for words: beside every segment, on both sides, near its middle, in one line or several. */
function labelSpots({ points, label = '', number }: Wish): LabelSpot[] {
	const size = STYLE.note.size;
	const whole = textWidth(label, size);
	const word = longestWord(label, size);
	const shapes = new Map(
		[1, 0.75, 0.6, 0.5, 0.4, 0.34, 0].map((share) => {
			const lines = wrapText(label, Math.max(word, whole * share) + 1, size);
			return [lines.join('\n'), lines] as const;
		}),
	);
	const runs = segments(points);
	const longest = Math.max(...runs.map(lengthOf));
	return [...shapes.values()].flatMap((lines) => {
		const width = Math.max(...lines.map((line) => textWidth(line, size)));
		const height = lines.length * STYLE.note.line;
		return runs.flatMap((run) => {
			const level = run[0].y === run[1].y;
			return PLACES.flatMap((part) =>
				(number ? [5, 16] : [5, 10]).flatMap((gap) =>
					[-1, 1].map((side): LabelSpot => {
						const { x, y } = along(run, part);
						const box = level
							? { x: x - width / 2, y: side < 0 ? y - gap - height + 2 : y + gap - 1, width, height }
							: { x: side < 0 ? x - gap - 1 - width : x + gap + 1, y: y - height / 2, width, height };
						const aside = side < 0 === level ? 0 : 6;
						const far =
							Math.abs(part - 0.5) * 50 + (longest - lengthOf(run)) * 0.25 + (gap - 5) * (number ? 0.5 : 3);
						return { box, lines, cost: far + aside + (lines.length - 1) * 9 };
					}),
				),
			);
		});
	});
}
