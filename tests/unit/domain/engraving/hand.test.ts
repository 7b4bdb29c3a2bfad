import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { handLine, lobedPath, shadeStrokes, wobble } from '../../../../src/domain/engraving/hand.ts';

const points = fc.array(
	fc.record({ x: fc.integer({ min: 0, max: 999 }), y: fc.integer({ min: 0, max: 999 }) }),
	{
		minLength: 2,
		maxLength: 8,
	},
);

test('What looks like chance stays between -1 and 1 and is the same every time', () => {
	fc.assert(
		fc.property(fc.integer(), (seed) => {
			expect(Math.abs(wobble(seed))).toBeLessThanOrEqual(1);
			expect(wobble(seed)).toBe(wobble(seed));
		}),
	);
	expect(new Set(Array.from({ length: 50 }, (_, seed) => wobble(seed))).size).toBe(50);
});

test('A line by hand passes through every corner exactly', () => {
	fc.assert(
		fc.property(points, fc.nat(), (corners, seed) => {
			const path = handLine(corners, seed);
			expect(path.startsWith(`M${corners[0]!.x} ${corners[0]!.y}Q`)).toBe(true);
			for (const { x, y } of corners.slice(1)) expect(`${path}Q`).toContain(` ${x} ${y}Q`);
		}),
	);
});

test('A line by hand strays no further than it may', () => {
	const path = handLine(
		[
			{ x: 0, y: 50 },
			{ x: 900, y: 50 },
		],
		3,
		1.5,
	);
	const heights = path
		.match(/-?[\d.]+/g)!
		.map(Number)
		.filter((_, i) => i % 2 === 1);
	expect(heights.length).toBeGreaterThan(30);
	for (const y of heights) expect(Math.abs(y - 50)).toBeLessThanOrEqual(1.5);
	expect(new Set(heights).size).toBeGreaterThan(10);
});

test('A crown has as many bulges as it is asked for and closes', () => {
	const path = lobedPath({ x: 50, y: 50, rx: 40, ry: 30 }, 9, 1);
	expect(path.match(/A/g)).toHaveLength(9);
	expect(path.endsWith('z')).toBe(true);
});

test('Shading lies within the oval, on its lower right', () => {
	const starts = [
		...shadeStrokes({ x: 0, y: 0, rx: 60, ry: 40 }, 8, 5).matchAll(/M(-?[\d.]+) (-?[\d.]+)/g),
	].map(([, x, y]) => [Number(x), Number(y)] as const);
	expect(starts.length).toBeGreaterThan(10);
	for (const [x, y] of starts) expect((x / 60) ** 2 + (y / 40) ** 2).toBeLessThan(1);
	const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
	expect(mean(starts.map(([x]) => x))).toBeGreaterThan(0);
	expect(mean(starts.map(([, y]) => y))).toBeGreaterThan(0);
});
