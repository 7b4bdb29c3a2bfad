import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberPlates, type PlatePage } from '../../../src/book/figure-numbers.ts';

const plate = (id: string) => `text\n\n<Diagram id="${id}" />\n\ntext`;

test('Plates count within their chapter, in the order of its pages', () => {
	const numbers = numberPlates([
		{ chapter: 4, order: 2, body: plate('c') + plate('d') },
		{ chapter: 2, order: 1, body: plate('a') },
		{ chapter: 4, order: 1, body: plate('b') },
	]);
	expect(Object.fromEntries(numbers)).toEqual({ a: '2-1', b: '4-1', c: '4-2', d: '4-3' });
});

test('A plate shown twice keeps its first number and leaves no gap', () => {
	const numbers = numberPlates([
		{ chapter: 4, order: 1, body: plate('a') + plate('a') + plate('b') },
		{ chapter: 5, order: 1, body: plate('a') + plate('c') },
	]);
	expect(Object.fromEntries(numbers)).toEqual({ a: '4-1', b: '4-2', c: '5-1' });
});

test('A tag broken over lines is numbered, a word about diagrams is not', () => {
	const numbers = numberPlates([
		{ chapter: 1, order: 1, body: '<Diagram\n\tid="a"\n/> and <Diagrams id="b" />' },
	]);
	expect([...numbers.keys()]).toEqual(['a']);
});

const pages = fc.array(
	fc.record({
		chapter: fc.integer({ min: 1, max: 9 }),
		order: fc.integer({ min: 1, max: 30 }),
		body: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')).map((ids) => ids.map(plate).join('')),
	}),
);

test('No two plates share a number, and the numbers of a chapter have no gap', () => {
	fc.assert(
		fc.property(pages, (some: PlatePage[]) => {
			const numbers = [...numberPlates(some).values()];
			expect(new Set(numbers).size).toBe(numbers.length);
			for (const [chapter, own] of Map.groupBy(numbers, (number) => number.split('-')[0]))
				expect(own.toSorted((a, b) => Number(a.split('-')[1]) - Number(b.split('-')[1]))).toEqual(
					own.map((_, index) => `${chapter}-${index + 1}`),
				);
		}),
	);
});
