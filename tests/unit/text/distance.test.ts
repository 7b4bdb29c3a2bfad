import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedSlips, distanceWithin } from '../../../src/text/distance.ts';

test.each([
	['cold', 'cold', 0],
	['cold', 'could', 1],
	['cold', 'clod', 1],
	['cold', 'bold', 1],
	['cold', 'co', 2],
	['', 'ab', 2],
])('“%s” and “%s” are %d apart', (one, other, distance) =>
	expect(distanceWithin(one, other, 2)).toBe(distance),
);

test('Beyond the limit there is no distance', () => {
	expect(distanceWithin('cold', 'warm', 2)).toBeUndefined();
	expect(distanceWithin('cold', 'coldest', 2)).toBeUndefined();
});

const word = fc.stringMatching(/^[abc]{0,8}$/);

test('It is the same both ways, nought only for the same word, and no more than the letters changed', () => {
	fc.assert(
		fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, limit) => {
			const distance = distanceWithin(one, other, limit);
			expect(distanceWithin(other, one, limit)).toBe(distance);
			if (distance !== undefined) expect(distance).toBeLessThanOrEqual(limit);
			expect(distance === 0).toBe(one === other);
		}),
	);
});

test('One letter taken out, put in or changed is one slip at most', () => {
	fc.assert(
		fc.property(word, fc.nat(8), fc.constantFrom('', 'x', 'xy'), (text, place, put) => {
			const slipped = text.slice(0, place) + put.slice(0, 1) + text.slice(place + 1);
			expect(distanceWithin(text, slipped, 1)).toBeLessThanOrEqual(1);
		}),
	);
});

test.each([
	[3, 0],
	[4, 1],
	[8, 1],
	[9, 2],
])('a word of %d letters may have %d slips', (letters, slips) => expect(allowedSlips(letters)).toBe(slips));
