import { tidy } from '../diagram/geometry.ts';
import type { StackTable } from '../diagram/stack.ts';
import type { Layout } from '../diagram/style.ts';
import { textWidth, wrapText } from '../../text/measure.ts';
import { drawLand, type Land } from './land.ts';
import { columnStart, layerTop, type Plan, PLANS } from './plan.ts';
import { drawTrees, type Tree } from './trees.ts';
import { type PlacedChapter, placeChapters, type Place } from './places.ts';

/** A line of words of the landscape. */
export interface Words {
	x: number;
	/** Baseline. */
	y: number;
	text: string;
	anchor: 'start' | 'middle' | 'end';
}

/** The landscape of the book on one canvas: a section through the models, with the chapters as places in it. */
export interface Landscape {
	plan: Plan;
	width: number;
	height: number;
	land: Land;
	trees: Tree[];
	/** Names of the models, above their trees. */
	models: Words[];
	/** Names of the layers, at the left. */
	layers: Words[];
	/** Lines in the air where layers meet. */
	levels: string;
	birds: string;
	/** The words in the rock that say whose it is. */
	owner: Words;
	chapters: PlacedChapter[];
}

/**
 * Draws the landscape for one canvas from the figure that says who manages what; `owner` are the words that stand in what
 * is the provider's.
 */
export function drawLandscape(
	table: StackTable,
	{ chapters, owner }: { chapters: readonly Place[]; owner: string },
	layout: Layout,
): Landscape {
	const plan = PLANS[layout];
	const columns = table.columns.length;
	const trees = drawTrees(table, plan);
	const { size, line } = plan.type;
	return {
		plan,
		width: plan.width,
		height: layerTop(plan, table.rows.length) + plan.base,
		land: drawLand(table, plan),
		trees,
		models: table.columns.map((text, column) => {
			const half = textWidth(text, size + 1) / 2;
			const end = columnStart(plan, columns, column + 1) - 2;
			return { x: tidy(Math.min(trees[column]!.x, end - half)), y: plan.sky - 9, text, anchor: 'middle' };
		}),
		layers: table.rows.flatMap(({ label }, layer) => {
			const lines = wrapText(label, plan.scale - 14, size);
			const first = layerTop(plan, layer) + (plan.layer - lines.length * line) / 2;
			return lines.map((text, i): Words => ({
				x: 10,
				y: tidy(first + i * line + line / 2 + size * 0.36),
				text,
				anchor: 'start',
			}));
		}),
		levels: table.rows
			.map(({ parts }, layer) => {
				const ground = parts.findIndex((part) => part !== 'yours');
				const end = ground === -1 ? plan.width : columnStart(plan, columns, ground);
				return `M0 ${layerTop(plan, layer)}H${tidy(end)}`;
			})
			.join(''),
		birds: [0.27, 0.3, 0.62].map((part, i) => bird(plan.width * part, plan.sky * (0.3 + 0.1 * i))).join(''),
		owner: ownerWords(table, owner, plan),
		chapters: placeChapters(chapters, trees, plan, columns),
	};
}

const bird = (x: number, y: number) => `M${tidy(x)} ${tidy(y)}q4-5 8 0q4-5 8 0`;

/** In the highest of the lower layers that holds the words. */
function ownerWords({ columns, rows }: StackTable, text: string, plan: Plan): Words {
	const width = textWidth(text, plan.type.size) + 32;
	const holds = rows.map(({ parts }) => {
		const ground = parts.lastIndexOf('yours') + 1;
		return plan.width - columnStart(plan, columns.length, ground) >= width;
	});
	const half = Math.ceil(rows.length / 2);
	const layer = Math.max(half, holds.indexOf(true, half));
	const y = layerTop(plan, layer) + plan.layer / 2 + plan.type.size * 0.36;
	return { x: plan.width - 16, y: tidy(y), text, anchor: 'end' };
}
