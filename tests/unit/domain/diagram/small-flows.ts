import { drawFlow, type FlowDrawing } from '../../../../src/domain/diagram/flow.ts';
import type { Layout } from '../../../../src/domain/diagram/style.ts';
import { FlowSchema } from '../../../../src/model/schemas/diagram.ts';
import { printIn } from './read.ts';

/** A text that is the same in both languages. */
export const both = (text: string) => ({ ko: text, en: text });
/** Where a node stands. */
export type Place = [column: number, row: number];

/** A flow of boxes with these labels at these places, the same on both canvases, and with these lines and zones. */
export function flowOf(nodes: [string, Place, object?][], edges: object[] = [], zones: object[] = []) {
	const most = (axis: 0 | 1) => Math.ceil(Math.max(...nodes.map(([, at]) => at[axis])));
	return FlowSchema.parse({
		id: 'flow',
		title: both('Flow'),
		caption: both('A flow.'),
		description: both('A flow.'),
		kind: 'flow',
		grid: {
			wide: { columns: most(0), rows: most(1) },
			tall: { columns: Math.min(2, most(0)), rows: most(0) <= 2 ? most(1) : nodes.length },
		},
		nodes: nodes.map(([label, at, more], i) => ({
			id: `n${i + 1}`,
			label: both(label),
			wide: at,
			tall: most(0) <= 2 ? at : [1, i + 1],
			...more,
		})),
		edges,
		zones,
	});
}
/** Draws a flow in English. */
export const draw = (flow: ReturnType<typeof flowOf>, layout: Layout = 'wide') =>
	drawFlow(flow, layout, printIn('en'));
/** The boxes of a drawing's nodes, in their order. */
export const boxes = ({ nodes }: FlowDrawing) => nodes.map(({ box }) => box);
