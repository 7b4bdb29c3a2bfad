import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits, nextSorting, readListFilter, sortedPlaces } from '../../../../src/domain/listing/listing.ts';

const item = {
	facets: { chapter: ['models'], document: ['a', 'b'] },
	text: '콜드 스타트는 Lambda에만 생긴다',
};

describe('An item fits', () => {
	test.each([
		['a filter that asks for nothing', {}, true],
		['empty values', { q: '', chapter: '' }, true],
		['a value that it has', { chapter: 'models' }, true],
		['one of several values', { document: 'b' }, true],
		['words in any order, spaces and case forgiven', { q: 'lambda 콜드스타트' }, true],
		['decomposed letters', { q: '콜드'.normalize('NFD') }, true],
	])('%s', (_, filter, expected) => {
		expect(fits(item, filter)).toBe(expected);
	});

	test.each([
		['another value', { chapter: 'serverless' }],
		['a facet that it lacks', { kind: 'models' }],
		['a word that it lacks', { q: 'lambda azure' }],
		['one facet of two', { chapter: 'models', document: 'c' }],
	])('not %s', (_, filter) => {
		expect(fits(item, filter)).toBe(false);
	});
});

describe('The address', () => {
	const facets = { chapter: ['', 'models', 'serverless'], kind: ['', 'wrong'] };
	test('gives the values that the facets have, and words', () => {
		expect(readListFilter('?chapter=models&kind=other&q=faas&x=1', facets)).toEqual({
			chapter: 'models',
			kind: '',
			q: 'faas',
		});
	});
	test('never gives a value of no facet, nor more than a hundred letters', () => {
		fc.assert(
			fc.property(fc.string(), fc.string({ maxLength: 300 }), (chapter, q) => {
				const filter = readListFilter(`?${new URLSearchParams({ chapter, q }).toString()}`, facets);
				expect(facets.chapter).toContain(filter.chapter);
				expect(filter.q!.length).toBeLessThanOrEqual(100);
			}),
		);
	});
});

describe('A table', () => {
	test('is sorted by the head that is pressed, the other way by a second press', () => {
		const once = nextSorting(undefined, 'value');
		expect(once).toEqual({ column: 'value', descending: false });
		expect(nextSorting(once, 'value')).toEqual({ column: 'value', descending: true });
		expect(nextSorting(nextSorting(once, 'value'), 'value')).toEqual(once);
		expect(nextSorting(once, 'subject')).toEqual({ column: 'subject', descending: false });
	});
	test.each([
		['numbers by size', ['10', '9', '0.5'], false, [2, 1, 0]],
		['numbers before texts', ['b', '10', 'a'], false, [1, 2, 0]],
		['the largest first', ['1', '3', '2'], true, [1, 2, 0]],
		['Korean in its alphabet', ['함수', '가격', 'AWS'], false, [1, 0, 2]],
		['an empty key last', ['', '2', '1'], false, [2, 1, 0]],
	])('sorts %s', (_, keys, descending, places) => {
		expect(sortedPlaces(keys, descending, 'ko')).toEqual(places);
	});
	test('keeps every row, and what is equal in its place', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('1', '2', 'a', '')), fc.boolean(), (keys, descending) => {
				const places = sortedPlaces(keys, descending, 'en');
				expect(places.toSorted((a, b) => a - b)).toEqual(keys.map((_, place) => place));
				for (let at = 1; at < places.length; at++)
					if (keys[places[at]!] === keys[places[at - 1]!])
						expect(places[at]).toBeGreaterThan(places[at - 1]!);
			}),
		);
	});
});
