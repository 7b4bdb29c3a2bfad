import { tidy } from '../diagram/geometry.ts';
import type { StackTable } from '../diagram/stack.ts';
import { lobedPath, shadeStrokes, wobble } from '../engraving/hand.ts';
import { depthOf } from './land.ts';
import { columnStart, layerTop, type Plan } from './plan.ts';

/** A tree, one for each model: what of it stands above the ground is the reader's, its roots are what both manage. */
export interface Tree {
	crown: string;
	leaves: string;
	/** Empty where the crown lies on the ground. */
	trunk: string;
	bark: string;
	roots: string;
	/** Middle of the trunk. */
	x: number;
	/** Where the ground begins. */
	ground: number;
}

/** The number of layers, from the top, that are the reader's in every model: the crowns. */
export function crownDepth(table: StackTable): number {
	return Math.min(...table.columns.map((_, column) => depthOf(table, column)));
}

/** Draws a tree for every column. */
export function drawTrees(table: StackTable, plan: Plan): Tree[] {
	const columns = table.columns.length;
	const crown = { top: layerTop(plan, 0), bottom: layerTop(plan, crownDepth(table)) };
	return table.columns.map((_, column) => {
		const from = columnStart(plan, columns, column);
		const breadth = columnStart(plan, columns, 1) - columnStart(plan, columns, 0);
		const x = tidy(from + breadth * plan.tree);
		const depth = depthOf(table, column);
		const ground = layerTop(plan, depth);
		const ry = (crown.bottom - crown.top) / 2 - 2;
		const oval = { x, y: (crown.top + crown.bottom) / 2, rx: plan.crown, ry };
		const rings = Array.from({ length: depth }, (_, i) => layerTop(plan, i)).filter((y) => y > crown.bottom);
		const below = table.rows.flatMap(({ parts }, layer) => (parts[column] === 'shared' ? [layer] : []));
		return {
			crown: lobedPath(oval, plan.vignette ? 11 : 9, column * 40 + 3),
			leaves: shadeStrokes(oval, plan.vignette ? 9 : 7, column * 90),
			...(ground > crown.bottom
				? trunkOf(x, crown.bottom - 4, ground, plan.trunk, rings, column)
				: { trunk: '', bark: '' }),
			roots: rootsOf(x, ground, below, plan),
			x,
			ground,
		};
	});
}

/** A trunk that grows thicker to its foot, with a ring where each layer ends. */
function trunkOf(
	x: number,
	top: number,
	ground: number,
	breadth: number,
	rings: number[],
	seed: number,
): Pick<Tree, 'trunk' | 'bark'> {
	const height = ground - top;
	const half = (y: number) => breadth / 2 + ((y - top) / 320) * breadth * 0.75;
	const foot = half(ground) + breadth * 0.45;
	const side = (sign: number) => {
		const bend = wobble(seed + sign) * 2;
		return {
			up: x + sign * half(top),
			middle: x + sign * half(top + height / 2) + bend,
			down: x + sign * foot,
		};
	};
	const [left, right] = [side(-1), side(1)];
	const flare = Math.min(18, height / 3);
	const trunk =
		`M${tidy(left.up)} ${tidy(top)}Q${tidy(left.middle)} ${tidy(top + height / 2)} ${tidy(x - half(ground))} ${tidy(ground - flare)}` +
		`Q${tidy(x - half(ground))} ${tidy(ground - 3)} ${tidy(left.down)} ${tidy(ground)}H${tidy(right.down)}` +
		`Q${tidy(x + half(ground))} ${tidy(ground - 3)} ${tidy(x + half(ground))} ${tidy(ground - flare)}` +
		`Q${tidy(right.middle)} ${tidy(top + height / 2)} ${tidy(right.up)} ${tidy(top)}z`;
	const ringPaths = rings.map((y) => {
		const r = half(y);
		return `M${tidy(x - r)} ${tidy(y - 1)}q${tidy(r)} 4 ${tidy(2 * r)} 0`;
	});
	const strokes: string[] = [];
	for (let y = top + 10; y < ground - 12; y += 12) {
		const r = half(y);
		const off = r * (0.25 + 0.4 * Math.abs(wobble(y + seed)));
		strokes.push(`M${tidy(x + off)} ${tidy(y)}v${tidy(5 + 3 * wobble(y))}`);
	}
	return { trunk, bark: ringPaths.join('') + strokes.join('') };
}

/** Roots that reach through the layers that both manage. */
function rootsOf(x: number, ground: number, layers: number[], plan: Plan): string {
	if (layers.length === 0) return '';
	const end = layerTop(plan, Math.max(...layers) + 1) - plan.layer * 0.2;
	const tap = `M${tidy(x)} ${tidy(ground)}C${tidy(x + 4)} ${tidy(ground + 12)} ${tidy(x - 4)} ${tidy(end - 14)} ${tidy(x + 1)} ${tidy(end)}`;
	const reach = plan.crown * 0.7;
	const sides = layers.flatMap((layer) => {
		const y = Math.max(ground, layerTop(plan, layer)) + plan.layer * 0.18;
		const drop = plan.layer * 0.5;
		return [-1, 1].map(
			(sign) =>
				`M${tidy(x)} ${tidy(y)}q${tidy((sign * reach) / 2)} ${tidy(drop / 4)} ${tidy(sign * reach)} ${tidy(drop)}M${tidy(x + (sign * reach) / 2)} ${tidy(y + drop * 0.34)}q${tidy(sign * 4)} ${tidy(drop / 4)} ${tidy(sign * 3)} ${tidy(drop * 0.6)}`,
		);
	});
	return tap + sides.join('');
}
