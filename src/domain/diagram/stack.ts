import type { StackDiagram } from '../../model/schemas/diagram.ts';
import type { Print } from './text.ts';

/** Who manages a layer. */
export type Part = 'yours' | 'shared' | 'theirs';

/** A stack as the rows of a table. */
export interface StackTable {
	/** Headers of the columns, from the left. */
	columns: string[];
	/** Layers from the top, with a part for each column. */
	rows: { label: string; parts: Part[] }[];
}

/** Turns a stack into rows; a layer that a column does not name is the provider's. */
export function stackTable({ layers, columns }: StackDiagram, print: Print): StackTable {
	return {
		columns: columns.map(({ label }) => print(label)),
		rows: layers.map(({ id, label }) => ({
			label: print(label),
			parts: columns.map(({ yours, shared }) =>
				yours.includes(id) ? 'yours' : shared.includes(id) ? 'shared' : 'theirs',
			),
		})),
	};
}
