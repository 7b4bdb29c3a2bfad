import { describe, expect, test } from 'vitest';
import type { FlowDrawing } from '../../../../src/domain/diagram/flow.ts';
import { bottom, right } from '../../../../src/domain/diagram/geometry.ts';
import { CANVAS, STRETCHED } from '../../../../src/domain/diagram/style.ts';
import { textWidth } from '../../../../src/text/measure.ts';
import { brokenWords, fineFaults } from '../../../../src/domain/diagram/faults.ts';
import { printIn } from './read.ts';
import { both, boxes, draw, flowOf, type Place } from './small-flows.ts';

const gapBetween = (drawing: FlowDrawing) => {
	const [a, b] = boxes(drawing);
	return b!.x - right(a!);
};

describe('Boxes', () => {
	test('of a row are as high as its highest, and in the middle of it', () => {
		const two = { note: both('and a note') };
		const [one, other] = boxes(
			draw(
				flowOf([
					['Queue', [1, 1]],
					['Store', [2, 1], two],
				]),
			),
		);
		expect(one!.height).toBe(other!.height);
		expect(one!.y).toBe(other!.y);
	});
	test('do not grow beyond 40 px for a neighbour that is much higher', () => {
		const high = { shape: 'function', note: both('a note that needs more lines than the label') };
		const [one, other] = boxes(
			draw(
				flowOf([
					['A', [1, 1]],
					['Function', [2, 1], high],
				]),
			),
		);
		expect(other!.height).toBeGreaterThan(one!.height);
		expect(one!.height).toBe(40);
		expect(one!.y + one!.height / 2).toBeCloseTo(other!.y + other!.height / 2);
	});
	test('are all of one width, in which no word breaks', () => {
		const flow = flowOf([
			['A', [1, 1]],
			['Authorisation service', [2, 1]],
		]);
		const [one, other] = boxes(draw(flow));
		expect(one!.width).toBe(other!.width);
		expect(brokenWords(draw(flow), flow, printIn('en'))).toEqual([]);
	});
	test('keep their words whole beside long words on the lines', () => {
		const names = ['Warehouse', 'Workflow', 'Payments', 'Messages', 'Analytics'];
		const flow = flowOf(
			names.map((name, i) => [name, [i + 1, 1]]),
			[1, 2, 3, 4].map((i) => ({ from: `n${i}`, to: `n${i + 1}`, label: both('acknowledgement') })),
		);
		const drawing = draw(flow);
		expect(brokenWords(drawing, flow, printIn('en'))).toEqual([]);
		expect(drawing.width).toBeLessThanOrEqual(STRETCHED.wide + 1);
	});
});

describe('The gap between two columns', () => {
	const pair = (edge: object) =>
		draw(
			flowOf(
				[
					['A', [1, 1]],
					['B', [2, 1]],
				],
				[{ from: 'n1', to: 'n2', ...edge }],
			),
		);
	test('holds the words of a level line and the head of its arrow', () => {
		expect(gapBetween(pair({ label: both('acknowledged') }))).toBeGreaterThanOrEqual(
			textWidth('acknowledged', 12) + 18,
		);
	});
	test('holds a number with room before and behind it', () => {
		expect(gapBetween(pair({ number: 1 })) - gapBetween(pair({}))).toBeCloseTo(44 - 36);
	});
});

test('The gap between two rows holds the words or the number of a line', () => {
	const gap = (edge: object) => {
		const flow = flowOf(
			[
				['A', [1, 1]],
				['B', [1, 2]],
			],
			[{ from: 'n1', to: 'n2', ...edge }],
		);
		const [a, b] = boxes(draw(flow, 'tall'));
		return b!.y - bottom(a!);
	};
	expect(gap({})).toBe(30);
	expect(gap({ label: both('reads') })).toBe(38);
	expect(gap({ number: 1 })).toBe(44);
});

test('Rows move apart until the words of the lines between them find a place', () => {
	const label = both('acknowledges the message, waits for it and then goes on');
	const nodes: [string, Place][] = [
		['A', [1, 1]],
		['B', [2, 1]],
		['C', [1, 2]],
		['D', [2, 2]],
	];
	const edges = [
		{ from: 'n1', to: 'n3' },
		{ from: 'n2', to: 'n4', label },
	];
	expect(fineFaults(draw(flowOf(nodes, edges), 'tall'))).toEqual([]);
});

describe('A canvas', () => {
	test('for a phone is filled to its width, what is drawn standing in the middle', () => {
		const drawing = draw(
			flowOf([
				['A', [1, 1]],
				['B', [2, 1]],
			]),
			'tall',
		);
		expect(drawing.width).toBe(CANVAS.tall);
		const [a, b] = boxes(drawing);
		expect(a!.x).toBeCloseTo(CANVAS.tall - right(b!));
	});
	test('for a wide screen takes no more room than its gaps gain by', () => {
		const drawing = draw(
			flowOf([
				['A', [1, 1]],
				['B', [2, 1]],
			]),
		);
		expect(drawing.width).toBeLessThan(CANVAS.wide);
		expect(gapBetween(drawing)).toBe(36 + 64);
	});
});
