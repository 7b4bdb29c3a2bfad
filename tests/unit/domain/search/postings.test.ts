import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	packNumbers,
	packPostings,
	unpackNumbers,
	unpackPostings,
} from '../../../../src/domain/search/postings.ts';

test('Postings come back as they went in, and no list holds the space that parts lists', () => {
	const lists = fc.uniqueArray(fc.nat({ max: 200_000 })).map((list) => list.toSorted((a, b) => a - b));
	fc.assert(
		fc.property(lists, (list) => {
			const text = packPostings(list);
			expect(unpackPostings(text)).toEqual(list);
			expect(JSON.stringify(text)).toBe(`"${text}"`);
			expect(text).not.toContain(' ');
		}),
	);
});

test('So do numbers in any order', () => {
	fc.assert(
		fc.property(fc.array(fc.nat({ max: 200_000 })), (list) => {
			expect(unpackNumbers(packNumbers(list))).toEqual(list);
		}),
	);
});
