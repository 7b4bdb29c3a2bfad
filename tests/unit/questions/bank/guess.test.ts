import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessOne, guessOrder, guessSeveral } from '../../../../src/questions/bank/guess.ts';

const options = fc
	.array(fc.record({ weight: fc.integer({ min: 0, max: 3 }), right: fc.boolean() }), {
		minLength: 1,
		maxLength: 6,
	})
	.map((all) => ({ weights: all.map(({ weight }) => weight), right: all.map(({ right }) => right) }));
const rotations = (weights: number[]) =>
	weights.map((_, by) => weights.map((__, at) => weights[(at + by) % weights.length]!));
const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

describe('A guess at the one right option', () => {
	test('takes the heaviest', () => {
		expect(guessOne([1, 5, 2, 2], [false, true, false, false])).toEqual({ got: 1, chance: 0.25 });
		expect(guessOne([5, 1, 2, 2], [false, true, false, false]).got).toBe(0);
	});
	test('draws by lot among equally heavy ones', () => {
		expect(guessOne([5, 5, 2, 2], [false, true, false, false]).got).toBe(0.5);
	});
});

describe('A guess at several right options', () => {
	test('earns the share of options judged rightly', () => {
		const right = [true, false, true, false];
		expect(guessSeveral([4, 1, 3, 2], right, 2)).toEqual({ got: 1, chance: 0.5 });
		expect(guessSeveral([1, 4, 2, 3], right, 2).got).toBe(0);
		expect(guessSeveral([4, 3, 2, 1], right, 2).got).toBe(0.5);
	});
	test('draws by lot among equally heavy ones for the places left', () => {
		expect(guessSeveral([9, 1, 1, 0], [true, true, false, false], 2).got).toBe(0.75);
	});
});

test('A guess at an order puts the heaviest first', () => {
	expect(guessOrder([3, 2, 1]).got).toBe(1);
	expect(guessOrder([1, 2, 3]).got).toBe(0);
	const byLot = guessOrder([1, 1, 1]);
	expect(byLot.got).toBe(byLot.chance);
});

test('Weights that say nothing about what is right earn what chance earns', () => {
	fc.assert(
		fc.property(options, fc.nat(6), ({ weights, right }, many) => {
			const taken = Math.min(many, right.length);
			const ones = rotations(weights).map((turned) => guessOne(turned, right));
			const several = rotations(weights).map((turned) => guessSeveral(turned, right, taken));
			expect(mean(several.map(({ got }) => got))).toBeCloseTo(several[0]!.chance);
			for (const { got, chance } of [...ones, ...several]) {
				expect(got).toBeGreaterThanOrEqual(0);
				expect(got).toBeLessThanOrEqual(1);
				expect(chance).toBeLessThanOrEqual(1);
			}
		}),
	);
});

test('Where weights tell what is right, the guess earns all there is', () => {
	fc.assert(
		fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), (right) => {
			const wanted = right.filter(Boolean).length;
			expect(guessSeveral(right.map(Number), right, wanted).got).toBeCloseTo(1);
			if (wanted > 0) expect(guessOne(right.map(Number), right).got).toBe(1);
		}),
	);
});
