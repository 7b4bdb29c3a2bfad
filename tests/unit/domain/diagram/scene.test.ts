import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sceneOf } from '../../../../src/domain/diagram/scene.ts';
import { type FlowDiagram, FlowSchema } from '../../../../src/model/schemas/diagram.ts';
import { flowFixture } from './read.ts';

const text = { ko: '글', en: 'text' };
const area = { column: 1, row: 1, columns: 1, rows: 1 };
type Node = { id: string; wide: [number, number]; from?: number; until?: number };

/** A flow in three steps with these nodes on a grid of five columns and eight rows. */
function flowOf(nodes: Node[], zones: object[] = []): FlowDiagram {
	return FlowSchema.parse({
		id: 'flow',
		title: text,
		caption: text,
		description: text,
		kind: 'flow',
		grid: { wide: { columns: 5, rows: 8 }, tall: { columns: 2, rows: 16 } },
		zones: zones.map((zone) => ({ label: text, owner: 'you', tall: area, ...zone })),
		nodes: nodes.map((node, i) => ({ label: text, tall: [1, i + 1], ...node })),
		steps: [0, 1, 2].map(() => ({ title: text, text })),
	});
}
const placesOf = (flow: FlowDiagram, step = 0) => sceneOf(flow, 'wide', step).nodes.map(({ at }) => at);

describe('What a step shows', () => {
	const flow = flowFixture('steps');
	const seen = (step: number) => {
		const { nodes, zones, edges } = sceneOf(flow, 'wide', step);
		const idsOf = (items: { id: string; isNew: boolean }[]) =>
			items.map(({ id, isNew }) => (isNew ? `${id}, new` : id));
		const lines = edges.map(({ from, to, isNew }) => `${from} → ${to}${isNew ? ', new' : ''}`);
		return { nodes: idsOf(nodes), zones: idsOf(zones), lines };
	};

	test('is what was there before and has not gone, what comes with it being new', () => {
		expect(seen(0)).toEqual({
			nodes: ['client', 'server', 'store'],
			zones: ['old'],
			lines: ['client → server', 'server → store'],
		});
		expect(seen(1)).toEqual({
			nodes: ['client', 'function, new', 'store'],
			zones: ['new, new'],
			lines: ['client → function, new', 'function → store, new'],
		});
		expect(seen(2)).toEqual({
			nodes: ['client', 'function', 'store', 'queue, new'],
			zones: ['new'],
			lines: ['client → function', 'function → store, new', 'function → queue, new'],
		});
	});
	test('joins the nodes that an edge names', () => {
		const { nodes, edges } = sceneOf(flow, 'tall', 2);
		for (const { from, to, ends } of edges) expect(ends.map((end) => nodes[end]!.id)).toEqual([from, to]);
	});
});

describe('Empty columns and rows', () => {
	test('are left out in a step, and what stands beyond them moves up', () => {
		const flow = flowOf([
			{ id: 'a', wide: [1, 1] },
			{ id: 'b', wide: [3, 1], from: 1 },
			{ id: 'c', wide: [5, 8] },
		]);
		expect(placesOf(flow, 0)).toEqual([
			[1, 1],
			[2, 2],
		]);
		expect(sceneOf(flow, 'wide', 0).grid).toEqual({ columns: 2, rows: 2 });
		expect(placesOf(flow, 1)).toEqual([
			[1, 1],
			[2, 1],
			[3, 2],
		]);
	});
	test('stay in a flow without steps, where the writer wanted them', () => {
		const flow = {
			...flowOf([
				{ id: 'a', wide: [1, 1] },
				{ id: 'b', wide: [5, 8] },
			]),
			steps: [],
		};
		expect(placesOf(flow)).toEqual([
			[1, 1],
			[5, 8],
		]);
		expect(sceneOf(flow, 'wide').grid).toEqual({ columns: 5, rows: 8 });
	});
	test('leave what stands half-way between two rows there', () => {
		const flow = flowOf([
			{ id: 'a', wide: [1, 2.5] },
			{ id: 'b', wide: [2, 2] },
			{ id: 'c', wide: [2, 3] },
		]);
		expect(placesOf(flow)).toEqual([
			[1, 1.5],
			[2, 1],
			[2, 2],
		]);
	});
	test('draw what stood half-way beside one row alone onto it', () => {
		const flow = flowOf([
			{ id: 'a', wide: [1, 2.5] },
			{ id: 'b', wide: [2, 2] },
			{ id: 'c', wide: [3, 6.5] },
			{ id: 'd', wide: [4, 7] },
		]);
		expect(placesOf(flow).map(([, row]) => row)).toEqual([1, 1, 2, 2]);
	});
	test('give a row to what stands half-way between two empty ones', () => {
		const flow = flowOf([
			{ id: 'a', wide: [1, 1] },
			{ id: 'b', wide: [2, 3.5] },
			{ id: 'c', wide: [3, 3.5] },
		]);
		expect(placesOf(flow).map(([, row]) => row)).toEqual([1, 2, 2]);
	});
	test('leave what stands half-way where it is when it would fall on another', () => {
		const flow = flowOf([
			{ id: 'a', wide: [1, 1.5] },
			{ id: 'b', wide: [1, 2.5] },
			{ id: 'c', wide: [2, 2] },
		]);
		expect(placesOf(flow).map(([, row]) => row)).toEqual([1.5, 2.5, 2]);
	});
	test('shrink the zones that reach over them, and drop a zone that holds nothing', () => {
		const flow = flowOf(
			[
				{ id: 'a', wide: [1, 1] },
				{ id: 'b', wide: [2, 3] },
				{ id: 'c', wide: [4, 6] },
			],
			[
				{ id: 'around', wide: { column: 2, row: 2, columns: 3, rows: 6 } },
				{ id: 'empty', wide: { column: 1, row: 4, columns: 1, rows: 1 } },
			],
		);
		expect(sceneOf(flow, 'wide').zones.map(({ id, area: shrunk }) => [id, shrunk])).toEqual([
			['around', { column: 2, row: 2, columns: 2, rows: 2 }],
		]);
	});
});

test('Leaving tracks out keeps the order of places, and two nodes as far apart as they must be', () => {
	const place = fc.tuple(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 2, max: 16 }));
	const apart = (a: readonly number[], b: readonly number[]) =>
		[0, 1].some((axis) => Math.abs(a[axis]! - b[axis]!) >= 1);
	fc.assert(
		fc.property(fc.array(place, { minLength: 2, maxLength: 7 }), (halves) => {
			const places = halves.map(([x, y]) => [x / 2, y / 2] as [number, number]);
			const kept = places.filter((at, i) => places.slice(0, i).every((other) => apart(at, other)));
			fc.pre(kept.length > 1);
			const flow = flowOf(kept.map((wide, i) => ({ id: `n${i}`, wide })));
			const { nodes, grid } = sceneOf(flow, 'wide');
			for (const [i, a] of nodes.entries())
				for (const [j, b] of nodes.entries()) {
					if (i === j) continue;
					expect(apart(a.at, b.at)).toBe(true);
					for (const axis of [0, 1] as const)
						if (kept[i]![axis] < kept[j]![axis]) expect(a.at[axis]).toBeLessThanOrEqual(b.at[axis]);
				}
			const most = (axis: 0 | 1) => Math.ceil(Math.max(...nodes.map(({ at }) => at[axis])));
			expect([most(0), most(1)]).toEqual([grid.columns, grid.rows]);
		}),
	);
});
