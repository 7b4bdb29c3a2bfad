import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../../../src/domain/diagram/geometry.ts';
import { drawLanes } from '../../../../src/domain/diagram/lanes.ts';
import { roundStep } from '../../../../src/domain/diagram/scale.ts';
import { boxOf } from '../../../../src/domain/diagram/faults.ts';
import { diagramsIn, printIn } from './read.ts';

test('Numbers of an axis go up in steps that one can count in', () => {
	expect([0.03, 0.1, 7, 12, 119, 600].map(roundStep)).toEqual([0.05, 0.1, 10, 20, 200, 1000]);
	fc.assert(
		fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (least) => {
			const step = roundStep(least);
			expect(step).toBeGreaterThanOrEqual(least * (1 - 1e-8));
			expect(step).toBeLessThanOrEqual(least * 2.5 * (1 + 1e-8));
		}),
	);
});

const timelines = diagramsIn('content/diagrams').flatMap((diagram) =>
	diagram.kind === 'timeline' && diagram.lanes ? [[diagram.id, diagram] as const] : [],
);

test.each(timelines)(
	'The axis of %s names its quantity, stays on the canvas and its words stand apart',
	(_, diagram) => {
		for (const layout of ['wide', 'tall'] as const)
			for (const locale of ['ko', 'en'] as const) {
				const print = printIn(locale);
				const { width, height, axis, lanes } = drawLanes(diagram.lanes!, layout, print, diagram.axis);
				const boxes = axis!.text.map(boxOf);
				for (const box of boxes) {
					expect(box.x).toBeGreaterThanOrEqual(-0.5);
					expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
					expect(box.y + box.height).toBeLessThanOrEqual(height + 3);
				}
				const words = lanes
					.flatMap(({ name, bars }) => [...name, ...bars.flatMap(({ text }) => text)])
					.map(boxOf);
				boxes.forEach((box, i) => {
					for (const other of [...boxes.slice(0, i), ...words])
						expect(overlaps(box, other), axis!.text[i]!.text).toBe(false);
				});
				const numbers = axis!.text
					.map(({ text }) => Number(text.replace(',', '')))
					.filter((one) => !Number.isNaN(one));
				expect(numbers.length > 0).toBe(diagram.axis!.one !== undefined);
			}
	},
);
