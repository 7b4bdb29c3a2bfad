import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawFlow } from '../../../../src/domain/diagram/flow.ts';
import { CANVAS } from '../../../../src/domain/diagram/style.ts';
import { FlowSchema, SHAPES, TONES } from '../../../../src/model/schemas/diagram.ts';
import { flowFixture, printIn } from './read.ts';
import { grossFaults } from '../../../../src/domain/diagram/faults.ts';

const words = [
	'함수',
	'API 게이트웨이',
	'애플리케이션 코드',
	'queue',
	'Authorisation service',
	'DB',
	'주문 처리 함수',
];
const label = fc.constantFrom(...words).map((text) => ({ ko: text, en: text }));
const short = fc
	.constantFrom('요청', 'event', '다시 전달', 'read and write')
	.map((text) => ({ ko: text, en: text }));

/** Flows whose nodes stand in cells of their own, joined at random, some of them in steps. */
const flows = fc
	.record({
		columns: fc.integer({ min: 2, max: 5 }),
		cells: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 8 }),
		nodes: fc.array(
			fc.record({
				label,
				shape: fc.constantFrom(...SHAPES),
				tone: fc.constantFrom(...TONES),
				note: fc.option(short, { nil: undefined }),
				from: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
			}),
			{ minLength: 8, maxLength: 8 },
		),
		edges: fc.array(
			fc.record({
				a: fc.nat(7),
				b: fc.nat(7),
				label: fc.option(short, { nil: undefined }),
				number: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
				both: fc.boolean(),
			}),
			{ maxLength: 8 },
		),
		zone: fc.constantFrom('you', 'provider', 'neutral'),
	})
	.map(({ columns, cells, nodes, edges, zone }) => {
		const id = (index: number) => `n${index % cells.length}`;
		const text = { ko: '제공자가 관리', en: 'Provider manages' };
		return FlowSchema.parse({
			id: 'random',
			title: text,
			caption: text,
			description: text,
			kind: 'flow',
			grid: { wide: { columns, rows: 5 }, tall: { columns: 2, rows: 5 } },
			zones: [
				{
					id: 'z',
					label: text,
					owner: zone,
					wide: { column: 1, row: 1, columns: 2, rows: 2 },
					tall: { column: 1, row: 1, columns: 1, rows: 3 },
				},
			],
			nodes: cells.map((cell, i) => ({
				id: id(i),
				...nodes[i],
				wide: [(cell % columns) + 1, Math.floor(cell / columns) + 1],
				tall: [(cell % 2) + 1, Math.floor(cell / 2) + 1],
			})),
			edges: edges
				.filter(({ a, b }) => id(a) !== id(b))
				.map(({ a, b, ...edge }) => ({ from: id(a), to: id(b), ...edge })),
			steps: [0, 1, 2].map(() => ({ title: text, text })),
		});
	});

test.each(['wide', 'tall'] as const)(
	'any %s flow keeps its boxes apart, its text inside, its lines on the boxes',
	(layout) => {
		fc.assert(
			fc.property(flows, fc.nat(2), (flow, step) => {
				const drawing = drawFlow(flow, layout, printIn('ko'), step);
				expect(grossFaults(drawing)).toEqual([]);
				if (layout === 'tall') expect(drawing.width).toBeLessThanOrEqual(CANVAS.tall + 1);
			}),
			{ numRuns: 60 },
		);
	},
	60_000,
);

test('two lines between the same boxes run apart', () => {
	const drawing = drawFlow(flowFixture('every-shape'), 'wide', printIn('en'));
	const [there, back] = [drawing.edges[1]!, drawing.edges[2]!];
	expect(Math.abs(there.points[0]!.y - back.points[0]!.y)).toBeGreaterThanOrEqual(14);
});
