import { type Point, tidy } from '../diagram/geometry.ts';
import type { Part, StackTable } from '../diagram/stack.ts';
import { handLine, wobble } from '../engraving/hand.ts';
import { columnStart, layerTop, type Plan } from './plan.ts';

/** A layer of the ground, drawn with a pattern of its own as in a section through rock. */
export interface Stratum {
	/** The layer, counted from the top; it decides the pattern. */
	layer: number;
	/** Outline of all of it. */
	area: string;
}

/** The ground: what the provider manages, and what both do, below what is the reader's. */
export interface Land {
	/** Outline of all of it. */
	ground: string;
	/** Its surface, from the left. */
	surface: string;
	strata: Stratum[];
	/** What both manage. */
	shared: string[];
	/** The borders of its layers. */
	borders: string;
	/** Grass on the terraces. */
	grass: string;
}

/** The number of layers, from the top, that are wholly the reader's in a column: there the ground begins. */
export function depthOf(table: StackTable, column: number): number {
	const depth = table.rows.findIndex(({ parts }) => parts[column] !== 'yours');
	return depth === -1 ? table.rows.length : depth;
}

/** Draws the ground of a section in which every column is a model. */
export function drawLand(table: StackTable, plan: Plan): Land {
	const columns = table.columns.length;
	const x = (column: number) => columnStart(plan, columns, column);
	const y = (layer: number) => layerTop(plan, layer);
	const bottom = y(table.rows.length) + plan.base;
	const surface = terraces(table, plan);
	return {
		ground: `${handLine(surface, 1)}L${plan.width} ${bottom}L0 ${bottom}z`,
		surface: handLine(surface, 1),
		strata: table.rows.flatMap(({ parts }, layer) =>
			runs(parts, (part) => part === 'theirs').map(([from, to]) => ({
				layer,
				area: `M${tidy(x(from))} ${y(layer)}H${tidy(x(to))}V${y(layer + 1)}H${tidy(x(from))}z`,
			})),
		),
		shared: table.rows.flatMap(({ parts }, layer) =>
			parts.flatMap((part, column) =>
				part === 'shared'
					? [`M${tidy(x(column))} ${y(layer)}H${tidy(x(column + 1))}V${y(layer + 1)}H${tidy(x(column))}z`]
					: [],
			),
		),
		borders: table.rows
			.flatMap(({ parts }, layer) =>
				runs(parts, (part) => part !== 'yours').map(([from, to]) => {
					const level = y(layer + 1);
					return handLine(
						[
							{ x: x(from), y: level },
							{ x: x(to), y: level },
						],
						layer * 13 + 5,
						1.8,
					);
				}),
			)
			.join(''),
		grass: surface
			.slice(1)
			.flatMap((to, i) => (to.y === surface[i]!.y ? [tufts(surface[i]!, to, i * 17)] : []))
			.join(''),
	};
}

/** The corners of the surface: a level run for each column, upright steps between them. */
function terraces(table: StackTable, plan: Plan): Point[] {
	const columns = table.columns.length;
	const points = table.columns.flatMap((_, column): Point[] => {
		const level = layerTop(plan, depthOf(table, column));
		const from = column === 0 ? 0 : columnStart(plan, columns, column);
		return [
			{ x: from, y: level },
			{ x: columnStart(plan, columns, column + 1), y: level },
		];
	});
	return points.filter((point, i) => i === 0 || point.x !== points[i - 1]!.x || point.y !== points[i - 1]!.y);
}

/** Where a row of parts holds to a condition without a break: first column and the one behind the last. */
function runs(parts: readonly Part[], holds: (part: Part) => boolean): [number, number][] {
	const found: [number, number][] = [];
	parts.forEach((part, column) => {
		if (!holds(part)) return;
		const last = found.at(-1);
		if (last?.[1] === column) last[1] = column + 1;
		else found.push([column, column + 1]);
	});
	return found;
}

function tufts(from: Point, to: Point, seed: number): string {
	const count = Math.floor((to.x - from.x) / 26);
	return Array.from({ length: count }, (_, i) => {
		const x = from.x + ((i + 0.5 + wobble(seed + i) * 0.35) * (to.x - from.x)) / count;
		return `M${tidy(x)} ${from.y}l-3-5M${tidy(x)} ${from.y}v-6.5M${tidy(x)} ${from.y}l3-5`;
	}).join('');
}
