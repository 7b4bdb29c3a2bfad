import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mulberry32, shuffle } from '../../../../src/domain/random/shuffle.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('A seed gives the numbers that the published generator gives', () => {
	const next = mulberry32(0);
	expect([next(), next(), next()].map((drawn) => drawn * 2 ** 32)).toEqual([1144304738, 1416247, 958946056]);
});

test('Numbers lie from 0 to below 1, and spread evenly', () => {
	const next = mulberry32(20261120);
	const counts = Array.from({ length: 10 }, () => 0);
	for (let turn = 0; turn < 10_000; turn++) counts[Math.floor(next() * 10)]!++;
	expect(counts.reduce((sum, count) => sum + count)).toBe(10_000);
	for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test('Shuffling keeps every item once, leaves the list as it was, and is the same for the same seed', () => {
	fc.assert(
		fc.property(fc.array(fc.nat()), seeds, (items, seed) => {
			const before = [...items];
			const shuffled = shuffle(items, seed);
			expect(shuffled.toSorted()).toEqual(items.toSorted());
			expect(shuffle(items, seed)).toEqual(shuffled);
			expect(items).toEqual(before);
		}),
	);
});

test('Over many seeds every item stands in every place about as often', () => {
	const letters = [...'abcd'];
	const rounds = 8000;
	const counts = new Map<string, number>();
	for (let seed = 0; seed < rounds; seed++)
		shuffle(letters, seed * 7919).forEach((letter, place) => {
			const key = `${letter}${place}`;
			counts.set(key, (counts.get(key) ?? 0) + 1);
		});
	expect(counts.size).toBe(16);
	for (const count of counts.values()) expect(Math.abs(count - rounds / 4)).toBeLessThan(200);
});
