import { grow, lengthOf, overlaps, segments, type Point, type Rect, sidesOf, spanOf } from './geometry.ts';
import { type Candidate, candidates } from './route.ts';

/** A line to be drawn between two boxes, by their index. */
export interface Link {
	from: number;
	to: number;
	/** Lines of the same bundle may run on each other; the empty one bundles nothing. */
	bundle: string;
}

/** What lines and labels keep clear of. */
export interface Obstacles {
	/** Boxes of nodes, in the order of the scene. */
	boxes: Rect[];
	/** Titles of zones. */
	titles: Rect[];
	/** Zones, of which the four sides are in the way. */
	borders: Rect[];
	canvas: Rect;
}

/** What lines keep clear of, and where they may bend. */
export interface Field extends Obstacles {
	/** The x and y in the middle of the grid's gaps. */
	lanes: { x: number[]; y: number[] };
}

/** What each fault costs, measured in px of detour. */
const COST = {
	bend: 30,
	detour: 70,
	shift: 1.6,
	box: 6000,
	outside: 8000,
	stub: 600,
	along: 420,
	cross: 90,
	title: 8,
	border: 220,
};
/** The least straight run before a box, so that an arrow's head has a shaft. */
const STUB = 15;
/** Between two lines that join the same boxes, in px. */
const APART = 20;
/** How often every line is drawn anew, with the others where they then are. */
const PASSES = 3;

/** Finds a line for every link: short, with few bends, round other boxes, apart from other lines. */
export function routeLinks(links: Link[], field: Field): Point[][] {
	const choices = links.map((link) => choicesOf(link, links, field));
	const routes: Point[][] = links.map(() => []);
	for (let pass = 0; pass < PASSES; pass++)
		links.forEach((link, i) => {
			const others = routes.filter((_, j) => j !== i && !areBundled(links[j]!, link));
			routes[i] = cheapest(choices[i]!, (points) => obstacles(points, link, field), others.flatMap(segments));
		});
	return routes;
}

/** A candidate; what it costs by itself, and then what stands in its way, which is found out when it is asked for. */
type Choice = { points: Point[]; cost: number; inTheWay?: number };

/** Every candidate, cheapest first. */
function choicesOf(link: Link, links: Link[], field: Field): Choice[] {
	const [a, b] = [field.boxes[link.from]!, field.boxes[link.to]!];
	const twins = links.filter(
		(other) => [other.from, other.to].sort().join() === [link.from, link.to].sort().join(),
	);
	const wanted = (twins.indexOf(link) - (twins.length - 1) / 2) * APART;
	const spaced = (lanes: number[]) => lanes.flatMap((lane) => [lane, lane - 10, lane + 10]);
	return candidates(a, b, { a: wanted, b: wanted }, { x: spaced(field.lanes.x), y: spaced(field.lanes.y) })
		.map((candidate) => ({ points: candidate.points, cost: costOf(candidate) }))
		.sort((one, two) => one.cost - two.cost);
}

function costOf({ points, shift, detour }: Candidate): number {
	const runs = segments(points);
	let cost = shift * COST.shift + (runs.length - 1) * COST.bend + (detour ? COST.detour : 0);
	for (const run of runs) cost += lengthOf(run);
	for (const end of runs.length > 1 ? [runs[0]!, runs.at(-1)!] : runs)
		if (lengthOf(end) < STUB) cost += COST.stub;
	return cost;
}

/** What a line costs for the boxes it runs through, the titles and borders it touches. */
function obstacles(points: Point[], link: Link, field: Field): number {
	const runs = segments(points);
	const spans = runs.map(spanOf);
	let cost = 0;
	field.boxes.forEach((other, index) => {
		const own = index === link.from || index === link.to;
		const box = own ? grow(other, -1) : grow(other, 9);
		cost += spans.filter((span) => touches(span, box)).length * COST.box;
	});
	for (const title of field.titles) cost += spans.some((span) => touches(span, title)) ? COST.title : 0;
	for (const border of field.borders)
		cost += runs.filter((run) => runsAlong(run, border)).length * COST.border;
	const { canvas } = field;
	const outside = points.some(({ x, y }) => x < 2 || y < 2 || x > canvas.width - 2 || y > canvas.height - 2);
	return outside ? cost + COST.outside : cost;
}

/** Whether a line without breadth meets a rectangle. */
const touches = (span: Rect, box: Rect) => overlaps(grow(span, 0.01), box);

function runsAlong(run: [Point, Point], border: Rect): boolean {
	return sidesOf(border).some(
		(side) => side.width > 0 === (run[0].y === run[1].y) && overlaps(grow(side, 5), spanOf(run)),
	);
}

/** Whether two plain lines leave one box, or enter one, so that they may run together there. */
function areBundled(a: Link, b: Link): boolean {
	return a.bundle !== '' && a.bundle === b.bundle && (a.from === b.from) !== (a.to === b.to);
}

function cheapest(
	choices: Choice[],
	obstaclesOf: (points: Point[]) => number,
	others: [Point, Point][],
): Point[] {
	let best = { points: choices[0]!.points, cost: Infinity };
	for (const choice of choices) {
		if (choice.cost >= best.cost) break;
		choice.inTheWay ??= obstaclesOf(choice.points);
		let cost = choice.cost + choice.inTheWay;
		if (cost >= best.cost) continue;
		for (const run of segments(choice.points)) for (const other of others) cost += meeting(run, other);
		if (cost < best.cost) best = { points: choice.points, cost };
	}
	return best.points;
}

/** What it costs that two segments cross or run along each other. */
function meeting(a: [Point, Point], b: [Point, Point]): number {
	const [spanA, spanB] = [spanOf(a), spanOf(b)];
	const parallel = spanA.width > 0 === spanB.width > 0;
	if (!parallel) return touches(spanA, grow(spanB, 3)) ? COST.cross : 0;
	const near = grow(spanA, 9);
	if (!overlaps(near, grow(spanB, 0.01))) return 0;
	const shared =
		spanA.width > 0
			? Math.min(spanA.x + spanA.width, spanB.x + spanB.width) - Math.max(spanA.x, spanB.x)
			: Math.min(spanA.y + spanA.height, spanB.y + spanB.height) - Math.max(spanA.y, spanB.y);
	return shared > 2 ? COST.along + shared : 0;
}
