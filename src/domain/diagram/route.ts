import { bottom, centre, type Point, type Rect, right } from './geometry.ts';

/** Sides of a box. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** A line between two boxes: upright and level segments, and how far its ends lie from the middles of their sides. */
export interface Candidate {
	points: Point[];
	/** Distance of both ends from the middle, in px, added up. */
	shift: number;
	/** Whether it joins sides that do not face each other. */
	detour: boolean;
}

/** Nearer than this to a corner no line leaves a box. */
const CORNER = 13;
const LEVEL = ['left', 'right'] as const;
const UPRIGHT = ['top', 'bottom'] as const;

/** All lines from `a` to `b` worth considering. `lanes` are the x and y at which bends may lie. */
export function candidates(
	a: Rect,
	b: Rect,
	wanted: { a: number; b: number },
	lanes: { x: number[]; y: number[] },
): Candidate[] {
	const flip = ({ x, y, width, height }: Rect): Rect => ({ x: y, y: x, width: height, height: width });
	const level = oneWay(a, b, wanted, lanes);
	const upright = oneWay(flip(a), flip(b), wanted, { x: lanes.y });
	const turned = upright.map((candidate) => ({
		...candidate,
		points: candidate.points.map(({ x, y }) => ({ x: y, y: x })),
	}));
	return [...level, ...turned];
}

/** The lines that leave `a` on its left or right side. */
function oneWay(a: Rect, b: Rect, wanted: { a: number; b: number }, lanes: { x: number[] }): Candidate[] {
	return [...straight(a, b, wanted), ...twoElbows(a, b, wanted, lanes.x), ...oneElbow(a, b, wanted)];
}

const portX = (box: Rect, side: (typeof LEVEL)[number]) => (side === 'left' ? box.x : right(box));
const portY = (box: Rect, side: (typeof UPRIGHT)[number]) => (side === 'top' ? box.y : bottom(box));

/** Distances from the middle of a side of this length at which lines may leave. */
function ports(length: number, wanted: number): number[] {
	const most = Math.max(0, length / 2 - CORNER);
	const steps = [wanted, 0, ...[8, 14, 22].flatMap((step) => [wanted - step, wanted + step])];
	return [...new Set(steps.map((step) => Math.min(most, Math.max(-most, step))))];
}

/** Ports of both ends with their distance from what is wanted: one end shifted, or both by the same steps. */
function portPairs(
	lengthA: number,
	lengthB: number,
	wanted: { a: number; b: number },
): [number, number, number][] {
	const [portsA, portsB] = [ports(lengthA, wanted.a), ports(lengthB, wanted.b)];
	return portsA.flatMap((a, i) =>
		portsB.flatMap((b, j): [number, number, number][] =>
			i === 0 || j === 0 || i === j ? [[a, b, Math.abs(a - wanted.a) + Math.abs(b - wanted.b)]] : [],
		),
	);
}

function straight(a: Rect, b: Rect, wanted: { a: number; b: number }): Candidate[] {
	const forward = right(a) <= b.x;
	if (!forward && right(b) > a.x) return [];
	const low = Math.max(a.y, b.y) + Math.min(CORNER, a.height / 2, b.height / 2);
	const high = Math.min(bottom(a), bottom(b)) - Math.min(CORNER, a.height / 2, b.height / 2);
	const [middleA, middleB] = [centre(a).y, centre(b).y];
	const levels = [
		...ports(a.height, wanted.a).map((o) => middleA + o),
		...ports(b.height, wanted.b).map((o) => middleB + o),
	];
	return [...new Set(levels.map((y) => Math.round(y * 4) / 4))]
		.filter((y) => y >= low - 0.2 && y <= high + 0.2)
		.map((y) => ({
			points: [
				{ x: forward ? right(a) : a.x, y },
				{ x: forward ? b.x : right(b), y },
			],
			shift: Math.abs(y - middleA - wanted.a) + Math.abs(y - middleB - wanted.b),
			detour: false,
		}));
}

function twoElbows(a: Rect, b: Rect, wanted: { a: number; b: number }, lanes: number[]): Candidate[] {
	const found: Candidate[] = [];
	const pairs = portPairs(a.height, b.height, wanted);
	for (const sideA of LEVEL)
		for (const sideB of LEVEL) {
			const [from, to] = [portX(a, sideA), portX(b, sideB)];
			const goes = (x: number, at: number, side: string) => (side === 'right' ? x > at : x < at);
			const fitting = [(from + to) / 2, ...lanes].filter((x) => goes(x, from, sideA) && goes(x, to, sideB));
			for (const x of fitting)
				for (const [portA, portB, shift] of pairs) {
					const [start, end] = [centre(a).y + portA, centre(b).y + portB];
					if (Math.abs(start - end) < 4) continue;
					const points = [
						{ x: from, y: start },
						{ x, y: start },
						{ x, y: end },
						{ x: to, y: end },
					];
					found.push({ points, shift, detour: sideA === sideB });
				}
		}
	return found;
}

function oneElbow(a: Rect, b: Rect, wanted: { a: number; b: number }): Candidate[] {
	const found: Candidate[] = [];
	const pairs = portPairs(a.height, b.width, wanted);
	for (const sideA of LEVEL)
		for (const sideB of UPRIGHT)
			for (const [portA, portB, shift] of pairs) {
				const start = { x: portX(a, sideA), y: centre(a).y + portA };
				const end = { x: centre(b).x + portB, y: portY(b, sideB) };
				const leaves = sideA === 'right' ? end.x > start.x : end.x < start.x;
				const enters = sideB === 'top' ? start.y < end.y : start.y > end.y;
				if (leaves && enters)
					found.push({ points: [start, { x: end.x, y: start.y }, end], shift, detour: true });
			}
	return found;
}
