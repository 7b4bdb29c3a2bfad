import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordering } from '../../../src/questions/ordering/kind.ts';

const key = [...'abcde'];
const creditOf = (answer: string) => ordering.grade(key, [...answer]).credit;

test('The right order earns full credit', () => {
	expect(ordering.grade(key, key)).toEqual({
		right: true,
		credit: 1,
		parts: { a: 'hit', b: 'hit', c: 'hit', d: 'hit', e: 'hit' },
	});
});

describe('Credit falls with every item that must be moved', () => {
	test.each([
		['abced', 0.75, 'two neighbours exchanged'],
		['bcdea', 0.75, 'the first item put last'],
		['eabcd', 0.75, 'the last item put first'],
		['baced', 0.5, 'two pairs exchanged'],
		['edcab', 0.25, 'all but two reversed'],
		['edcba', 0, 'everything reversed'],
	])('%s earns %d: %s', (answer, credit) => {
		expect(creditOf(answer)).toBe(credit);
	});

	test('Marks say which items stand in their own place', () => {
		expect(ordering.grade(key, [...'abced']).parts).toEqual({
			a: 'hit',
			b: 'hit',
			c: 'hit',
			d: 'wrong',
			e: 'wrong',
		});
		expect(Object.values(ordering.grade(key, [...'bcdea']).parts)).toEqual(Array(5).fill('wrong'));
	});
});

/** The fewest items that must be moved, by trying every choice of items that stay. */
function fewestMoves(answer: readonly string[]): number {
	const choices = Array.from({ length: 2 ** answer.length }, (_, choice) =>
		answer.filter((__, index) => choice & (1 << index)),
	);
	const sorted = choices.filter((kept) => kept.every((id, index) => index === 0 || kept[index - 1]! < id));
	return answer.length - Math.max(...sorted.map((kept) => kept.length));
}

test('Credit counts the fewest moves that put an order right', () => {
	const orders = fc
		.integer({ min: 3, max: 7 })
		.map((length) => [...'abcdefg'.slice(0, length)])
		.chain((items) =>
			fc.record({
				items: fc.constant(items),
				answer: fc.shuffledSubarray(items, { minLength: items.length }),
			}),
		);
	fc.assert(
		fc.property(orders, ({ items, answer }) => {
			const { credit } = ordering.grade(items, answer);
			expect(credit).toBeCloseTo(1 - fewestMoves(answer) / (items.length - 1));
		}),
	);
});

test('No seed deals the right order, nor does the page without script', () => {
	fc.assert(
		fc.property(fc.integer({ min: 3, max: 7 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }), (length, seed) => {
			const items = [...'abcdefg'.slice(0, length)];
			for (const dealt of [ordering.deal(items, seed), ordering.deal(items)]) {
				expect(dealt).not.toEqual(items);
				expect(dealt.toSorted()).toEqual(items);
			}
		}),
	);
});

test.each([
	['every item once', ['c', 'a', 'b'], ['c', 'a', 'b']],
	['an item missing', ['a', 'b'], undefined],
	['an item twice', ['a', 'b', 'b'], undefined],
	['an item that is not there', ['a', 'b', 'z'], undefined],
	['more than the items', ['a', 'b', 'c', 'a'], undefined],
	['a text', 'abc', undefined],
	['nothing', undefined, undefined],
])('A stored answer with %s', (_, stored, answer) => {
	expect(ordering.parseAnswer(stored, ['a', 'b', 'c'])).toEqual(answer);
});
