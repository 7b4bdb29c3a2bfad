/** Lines that look drawn by hand. What looks like chance follows from a seed, so that every build draws the same. */
import { type Point, tidy } from '../diagram/geometry.ts';

/** A number from -1 to 1 for a seed; neighbouring seeds give numbers that have nothing to do with each other. */
export function wobble(seed: number): number {
	const value = Math.sin(seed * 12.9898 + 4.1414) * 43758.5453;
	return (value - Math.floor(value)) * 2 - 1;
}

const at = ({ x, y }: Point) => `${tidy(x)} ${tidy(y)}`;

/** Length of a piece of a hand-drawn line, in px. */
const PIECE = 34;

/** The path of a line through `points`, its straight runs off by up to `by` px; it begins with `start`, a move or a line. */
export function handLine(points: readonly Point[], seed: number, by = 1.4, start = 'M'): string {
	let path = `${start}${at(points[0]!)}`;
	points.slice(1).forEach((to, i) => {
		const from = points[i]!;
		const length = Math.hypot(to.x - from.x, to.y - from.y);
		const pieces = Math.max(1, Math.round(length / PIECE));
		const [across, along] = [(to.y - from.y) / (length || 1), (to.x - from.x) / (length || 1)];
		for (let piece = 1; piece <= pieces; piece++) {
			const part = (n: number, off: number): Point => ({
				x: from.x + ((to.x - from.x) * n) / pieces - across * off,
				y: from.y + ((to.y - from.y) * n) / pieces + along * off,
			});
			const off = wobble(seed * 31 + i * 7 + piece) * by;
			path += `Q${at(part(piece - 0.5, off))} ${at(part(piece, piece === pieces ? 0 : off / 2))}`;
		}
	});
	return path;
}

/** An oval by its middle and its two radii, in px. */
export interface Oval extends Point {
	rx: number;
	ry: number;
}

/** The outline of something round and lobed, a crown of leaves or a cloud; `lobes` bulges around an oval. */
export function lobedPath({ x, y, rx, ry }: Oval, lobes: number, seed: number): string {
	const corners = Array.from({ length: lobes }, (_, i) => {
		const angle = ((i + wobble(seed + i) * 0.18) / lobes) * 2 * Math.PI;
		return { x: x + Math.cos(angle) * rx, y: y + Math.sin(angle) * ry };
	});
	const arcs = corners.map((from, i) => {
		const to = corners[(i + 1) % lobes]!;
		const radius = Math.hypot(to.x - from.x, to.y - from.y) * 0.58;
		return `A${tidy(radius)} ${tidy(radius)} 0 0 1 ${at(to)}`;
	});
	return `M${at(corners[0]!)}${arcs.join('')}z`;
}

/** Short strokes that shade the lower right of an oval, as an engraver would; about one in every `every` px. */
export function shadeStrokes({ x, y, rx, ry }: Oval, every: number, seed: number): string {
	let path = '';
	let n = seed;
	for (let dy = -ry * 0.7; dy < ry * 0.85; dy += every)
		for (let dx = -rx * 0.7; dx < rx * 0.85; dx += every * 1.3) {
			n++;
			const inside = (dx / rx) ** 2 + (dy / ry) ** 2 < 0.66;
			const lit = dx / rx + dy / ry < -0.05 + wobble(n) * 0.35;
			if (!inside || lit) continue;
			path += `M${tidy(x + dx + wobble(n) * 2)} ${tidy(y + dy + wobble(n + 0.5) * 2)}q${tidy(every * 0.25)}-${tidy(every * 0.3)} ${tidy(every * 0.5)} 0`;
		}
	return path;
}
