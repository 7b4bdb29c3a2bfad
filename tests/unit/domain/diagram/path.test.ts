import { expect, test } from 'vitest';
import { headPath, linePath } from '../../../../src/domain/diagram/path.ts';

const points = (...pairs: [number, number][]) => pairs.map(([x, y]) => ({ x, y }));

test('A line bends in an arc and stops where the head of its arrow begins', () => {
	const line = points([0, 0], [100, 0], [100, 100]);
	expect(linePath(line, { start: 0, end: 8 })).toBe('M0 0L92 0Q100 0 100 8L100 92');
	expect(linePath(line, { start: 8, end: 0 })).toBe('M8 0L92 0Q100 0 100 8L100 100');
});

test('An arc takes no more than half of a short piece', () => {
	expect(linePath(points([0, 0], [6, 0], [6, 50]), { start: 0, end: 0 })).toBe('M0 0L3 0Q6 0 6 3L6 50');
});

test('The head points along the last piece, 8 px long and 8 px wide', () => {
	expect(headPath(points([0, 0], [100, 0]))).toBe('M92 4L100 0L92 -4z');
	expect(headPath(points([0, 0], [50, 0], [50, 40]))).toBe('M46 32L50 40L54 32z');
});
