import type { FlowDiagram, StackDiagram, TimelineDiagram } from './diagram-fields.ts';

/** A mistake that one field alone does not show. */
export interface DiagramIssue {
	/** Where it stands in the file. */
	path: (string | number)[];
	/** What is wrong and what to write instead. */
	message: string;
}

type Life = { from?: number | undefined; until?: number | undefined };
type Node = FlowDiagram['nodes'][number];
type Area = FlowDiagram['zones'][number]['wide'];

const meet = (a: Life, b: Life) =>
	Math.max(a.from ?? 0, b.from ?? 0) < Math.min(a.until ?? Infinity, b.until ?? Infinity);

const LAYOUTS = ['wide', 'tall'] as const;

/** What is wrong in how a flow's nodes, zones, edges and steps fit together. */
export function checkFlow(flow: FlowDiagram): DiagramIssue[] {
	return [
		...checkIds(flow.nodes, 'nodes'),
		...checkIds(flow.zones, 'zones'),
		...LAYOUTS.flatMap((layout) => [
			...checkPositions(flow, layout),
			...checkCells(flow, layout),
			...checkZones(flow, layout),
		]),
		...checkEdges(flow),
		...checkLives(flow),
	];
}

function checkIds(items: { id: string }[], key: string): DiagramIssue[] {
	return items.flatMap(({ id }, index) =>
		items.findIndex((item) => item.id === id) < index
			? [{ path: [key, index, 'id'], message: `is the id of two ${key}. Choose another.` }]
			: [],
	);
}

function checkPositions({ grid, nodes }: FlowDiagram, layout: 'wide' | 'tall'): DiagramIssue[] {
	const { columns, rows } = grid[layout];
	return nodes.flatMap((node, index) => {
		const [column, row] = node[layout];
		if (column <= columns && row <= rows) return [];
		const path = ['nodes', index, layout];
		return [
			{
				path,
				message: `[${column}, ${row}] is outside the grid of ${columns} columns and ${rows} rows. Move it or enlarge grid.${layout}.`,
			},
		];
	});
}

function checkCells({ nodes }: FlowDiagram, layout: 'wide' | 'tall'): DiagramIssue[] {
	return nodes.flatMap((node, index) =>
		nodes.slice(0, index).flatMap((other) => {
			const apart = [0, 1].some((axis) => Math.abs(node[layout][axis]! - other[layout][axis]!) >= 1);
			if (apart || !meet(node, other)) return [];
			const path = ['nodes', index, layout];
			return [
				{
					path,
					message: `overlaps ${other.id} at [${other[layout].join(', ')}]. Move one, at least one column or row apart.`,
				},
			];
		}),
	);
}

function checkZones({ grid, nodes, zones }: FlowDiagram, layout: 'wide' | 'tall'): DiagramIssue[] {
	return zones.flatMap((zone, index) => {
		const area = zone[layout];
		const path = ['zones', index, layout];
		const { columns, rows } = grid[layout];
		if (area.column + area.columns - 1 > columns || area.row + area.rows - 1 > rows)
			return [
				{
					path,
					message: `reaches outside the grid of ${columns} columns and ${rows} rows. Shrink it or enlarge grid.${layout}.`,
				},
			];
		return nodes
			.filter((node) => meet(node, zone) && onBorder(node[layout], area))
			.map((node) => ({
				path,
				message: `cuts through ${node.id} at [${node[layout].join(', ')}]. Take the node wholly in or leave it out.`,
			}));
	});
}

function onBorder([column, row]: Node['wide'], area: Area): boolean {
	const inside = (at: number, first: number, length: number) => at >= first && at <= first + length - 1;
	const touches = (at: number, first: number, length: number) => at > first - 1 && at < first + length;
	return (
		touches(column, area.column, area.columns) &&
		touches(row, area.row, area.rows) &&
		!(inside(column, area.column, area.columns) && inside(row, area.row, area.rows))
	);
}

function checkEdges({ nodes, edges }: FlowDiagram): DiagramIssue[] {
	const known = new Map(nodes.map((node) => [node.id, node]));
	return edges.flatMap((edge, index) => {
		const path = ['edges', index];
		const unknown = (['from', 'to'] as const).filter((end) => !known.has(edge[end]));
		if (unknown.length)
			return unknown.map((end) => ({
				path: [...path, end],
				message: `is not one of ${[...known.keys()].join(', ')}. Use an existing node id.`,
			}));
		if (edge.from === edge.to)
			return [{ path: [...path, 'to'], message: 'is where the edge starts. Join two nodes.' }];
		const [from, to] = [known.get(edge.from)!, known.get(edge.to)!];
		const start = Math.max(from.from ?? 0, to.from ?? 0, edge.appears ?? 0);
		const end = Math.min(from.until ?? Infinity, to.until ?? Infinity, edge.until ?? Infinity);
		return start < end
			? []
			: [
					{
						path,
						message: `${edge.from} and ${edge.to} are never there together. Correct their steps or remove the edge.`,
					},
				];
	});
}

function checkLives({ nodes, zones, edges, steps }: FlowDiagram): DiagramIssue[] {
	const lives = [
		...nodes.map((node, index) => ({
			path: ['nodes', index],
			start: 'from',
			from: node.from,
			until: node.until,
		})),
		...zones.map((zone, index) => ({
			path: ['zones', index],
			start: 'from',
			from: zone.from,
			until: zone.until,
		})),
		...edges.map((edge, index) => ({
			path: ['edges', index],
			start: 'appears',
			from: edge.appears,
			until: edge.until,
		})),
	];
	const last = steps.length - 1;
	const remedy =
		last < 0
			? 'but the diagram has no steps. Add steps or remove it.'
			: `but the last step is ${last}. Steps count from 0.`;
	return lives.flatMap(({ path, start, from, until }) => [
		...(from !== undefined && from > last
			? [{ path: [...path, start], message: `names step ${from}, ${remedy}` }]
			: []),
		...(until !== undefined && until > last
			? [{ path: [...path, 'until'], message: `names step ${until}, ${remedy}` }]
			: []),
		...(from !== undefined && until !== undefined && until <= from
			? [
					{
						path: [...path, 'until'],
						message: `is step ${until}, not after ${start} ${from}. It would never be seen.`,
					},
				]
			: []),
	]);
}

/** What is wrong in how a stack's layers and columns fit together. */
export function checkStack({ layers, columns }: StackDiagram): DiagramIssue[] {
	const known = new Set(layers.map(({ id }) => id));
	return [
		...checkIds(layers, 'layers'),
		...checkIds(columns, 'columns'),
		...columns.flatMap((column, index) =>
			(['yours', 'shared'] as const).flatMap((part) =>
				column[part].flatMap((id, at) => {
					const path = ['columns', index, part, at];
					if (!known.has(id))
						return [{ path, message: `is not one of ${[...known].join(', ')}. Use an existing layer id.` }];
					const twice = part === 'shared' && column.yours.includes(id);
					return twice ? [{ path, message: 'is in yours too. Name each layer once.' }] : [];
				}),
			),
		),
	];
}

/** What is wrong in a timeline as a whole: lanes beside events, lanes without an axis, or events out of order. */
export function checkTimeline({ lanes, axis, events }: TimelineDiagram): DiagramIssue[] {
	const both = Boolean(lanes) === Boolean(events);
	const disorder = (events ?? []).flatMap(({ when }, index) => {
		const before = events![index - 1]?.when;
		if (!before || when.slice(0, before.length) >= before.slice(0, when.length)) return [];
		const message = `comes before ${before}. Write the events in the order in which they happened.`;
		return [{ path: ['events', index, 'when'], message }];
	});
	return [
		...(both
			? [{ path: ['lanes'], message: 'and events exclude each other. Write exactly one of them.' }]
			: []),
		...(Boolean(lanes) === Boolean(axis)
			? []
			: [
					{ path: ['axis'], message: 'belongs to lanes. Say what their lengths measure, and in which unit.' },
				]),
		...disorder,
	];
}
