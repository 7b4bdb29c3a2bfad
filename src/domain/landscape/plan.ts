import type { Layout } from '../diagram/style.ts';

/** Measures of the landscape on one canvas, in px. */
export interface Plan {
	width: number;
	/** Above the crowns, for clouds and the names of the models. */
	sky: number;
	/** Height of a layer. */
	layer: number;
	/** Below the lowest layer. */
	base: number;
	/** On the left, for the names of the layers. */
	scale: number;
	/** On the right, beside the last model. */
	margin: number;
	/** Size and line of type, as in diagrams. */
	type: { size: number; line: number };
	/** Half the breadth of a crown. */
	crown: number;
	/** Breadth of a trunk where it is thinnest. */
	trunk: number;
	/** Where a tree stands in its column, as a part of its breadth. */
	tree: number;
	/** Side of a chapter's drawing; none where only its number has room. */
	vignette: number;
}

/** The landscape across a wide screen, and on a phone. */
export const PLANS: Record<Layout, Plan> = {
	wide: {
		width: 1080,
		sky: 148,
		layer: 45,
		base: 42,
		scale: 164,
		margin: 0,
		type: { size: 14, line: 19 },
		crown: 46,
		trunk: 15,
		tree: 0.33,
		vignette: 64,
	},
	tall: {
		width: 328,
		sky: 160,
		layer: 38,
		base: 22,
		scale: 104,
		margin: 8,
		type: { size: 12, line: 15 },
		crown: 14,
		trunk: 7,
		tree: 0.5,
		vignette: 0,
	},
};

/** Where a column of the landscape begins, counted from 0; the number of columns gives the right end of the last. */
export function columnStart({ width, scale, margin }: Plan, columns: number, column: number): number {
	return column === columns ? width : scale + ((width - scale - margin) / columns) * column;
}

/** Where a layer begins, counted from the top; the number of layers gives the lower end of the last. */
export const layerTop = ({ sky, layer }: Plan, at: number) => sky + layer * at;
