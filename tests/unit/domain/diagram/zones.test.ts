import { expect, test } from 'vitest';
import { bottom } from '../../../../src/domain/diagram/geometry.ts';
import { both, boxes, draw, flowOf, type Place } from './small-flows.ts';

const area = (column: number, row: number, columns: number, rows: number) => {
	const cells = { column, row, columns, rows };
	return { wide: cells, tall: cells };
};
const inner = { id: 'inner', label: both('Inner'), owner: 'you', ...area(1, 1, 1, 1) };
const outer = { id: 'outer', label: both('Outer'), owner: 'provider', ...area(1, 1, 2, 1) };

test('Zones stand 12 px round their boxes, the title above them', () => {
	const drawing = draw(
		flowOf(
			[
				['A', [1, 1]],
				['B', [2, 1]],
			],
			[],
			[{ ...outer, label: both('Zone') }],
		),
	);
	const [zone] = drawing.zones;
	const [a] = boxes(drawing);
	expect(a!.x - zone!.box.x).toBeCloseTo(12);
	expect(bottom(zone!.box) - bottom(a!)).toBeCloseTo(12);
	expect(a!.y - zone!.box.y).toBeCloseTo(28);
});

test('Zones that hold others stand round these, and leave their titles room', () => {
	const drawing = draw(
		flowOf(
			[
				['A', [1, 1]],
				['B', [2, 1]],
			],
			[],
			[outer, inner],
		),
	);
	const [around, within] = drawing.zones;
	expect(within!.box.x - around!.box.x).toBeCloseTo(9);
	expect(within!.box.y - around!.box.y).toBeCloseTo(28);
	expect(bottom(around!.box)).toBeGreaterThan(bottom(within!.box));
});

test('A title stands below its boxes where lines come in from above at its every place', () => {
	const nodes: [string, Place][] = [
		['A', [1, 1]],
		['B', [1, 2]],
	];
	const zone = { id: 'z', label: both('Authorisation'), owner: 'you', ...area(1, 2, 1, 1) };
	const drawing = draw(flowOf(nodes, [{ from: 'n1', to: 'n2' }], [zone]));
	expect(drawing.zones[0]!.text[0]!.y).toBeGreaterThan(bottom(boxes(drawing)[1]!));
});

test('It is broken beside the line where lines come in from above and below', () => {
	const nodes: [string, Place][] = [
		['A', [1, 1]],
		['B', [1, 2]],
		['C', [1, 3]],
	];
	const zone = { id: 'z', label: both('May be reclaimed'), owner: 'you', ...area(1, 2, 1, 1) };
	const edges = [
		{ from: 'n1', to: 'n2' },
		{ from: 'n2', to: 'n3' },
	];
	const drawing = draw(flowOf(nodes, edges, [zone]));
	expect(drawing.zones[0]!.text.map(({ text }) => text)).toEqual(['May be', 'reclaimed']);
	expect(drawing.zones[0]!.text[0]!.y).toBeLessThan(boxes(drawing)[1]!.y);
});

test('It stands where it is crossed least when every place is crossed', () => {
	const nodes: [string, Place][] = [
		['A', [1, 1]],
		['B', [1, 2]],
		['C', [1, 3]],
		['D', [2, 3]],
	];
	const zone = { id: 'z', label: both('Authorisation'), owner: 'you', ...area(1, 2, 1, 1) };
	const edges = ['n1', 'n3', 'n4'].map((id) =>
		id === 'n1' ? { from: id, to: 'n2' } : { from: 'n2', to: id, number: 1 },
	);
	const drawing = draw(flowOf(nodes, edges, [zone]));
	expect(drawing.zones[0]!.text[0]!.y).toBeLessThan(boxes(drawing)[1]!.y);
});

test('Zones of the provider lend their tint to the words on them', () => {
	const edges = [{ from: 'n1', to: 'n2', label: both('reads') }];
	const onTint = (owner: string) =>
		draw(
			flowOf(
				[
					['A', [1, 1]],
					['B', [2, 1]],
				],
				edges,
				[{ ...outer, owner }],
			),
		).edges[0]!.onTint;
	expect(onTint('provider')).toBe(true);
	expect(onTint('you')).toBe(false);
});
