import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSlices, unicodeRange } from '../../../../src/build/fonts/slices.ts';

/** The code points that a CSS unicode-range names, in its order. */
const codesOf = (range: string) =>
	range.split(',').flatMap((part) => {
		const [from, to = from] = part
			.trim()
			.replace(/^U\+/, '')
			.split('-')
			.map((hex) => Number.parseInt(hex, 16));
		return Array.from({ length: to! - from! + 1 }, (_, index) => from! + index);
	});

const characters = fc.uniqueArray(
	fc
		.oneof(
			fc.integer({ min: 0x20, max: 0x7e }),
			fc.integer({ min: 0xac00, max: 0xd7a3 }),
			fc.integer({ min: 0x10000, max: 0x10100 }),
		)
		.map((code) => String.fromCodePoint(code)),
	{ minLength: 1, maxLength: 300 },
);

test('Neighbours join to a range, a character alone stands alone', () => {
	expect(unicodeRange('나가라다')).toBe('U+AC00,U+B098,U+B2E4,U+B77C');
	expect(unicodeRange('cabz가각')).toBe('U+61-63,U+7A,U+AC00-AC01');
	expect(unicodeRange('𐀀')).toBe('U+10000');
});

test('The ranges cover exactly the characters, in order, with no two that touch', () => {
	fc.assert(
		fc.property(characters, (given) => {
			const range = unicodeRange(given.join(''));
			expect(codesOf(range)).toEqual(given.map((one) => one.codePointAt(0)!).sort((a, b) => a - b));
			const edges = range.split(',').map((part) => codesOf(part));
			for (const [index, part] of edges.entries())
				if (index > 0) expect(part[0]! - edges[index - 1]!.at(-1)!).toBeGreaterThan(1);
		}),
	);
});

test('A character given twice is named once', () => {
	expect(unicodeRange('aab')).toBe('U+61-62');
});

test('The most used characters share the first slice', () => {
	expect(cutSlices('text', [...'가나다라마바사'], 3, 2)).toEqual([
		{ name: 'text-0', characters: '가나다' },
		{ name: 'text-1', characters: '라마' },
		{ name: 'text-2', characters: '바사' },
	]);
});

test('Where no characters are shared, all slices are equal', () => {
	expect(cutSlices('title', [...'가나다라'], 0, 3)).toEqual([
		{ name: 'title-0', characters: '가나다' },
		{ name: 'title-1', characters: '라' },
	]);
});

test('Slices hold every character once, none more than its share, under names of their own', () => {
	const size = fc.integer({ min: 1, max: 100 });
	fc.assert(
		fc.property(characters, size, size, (given, first, rest) => {
			const slices = cutSlices('text', given, first, rest);
			expect(slices.map((slice) => slice.characters).join('')).toBe(given.join(''));
			expect(new Set(slices.map(({ name }) => name)).size).toBe(slices.length);
			for (const [index, slice] of slices.entries()) {
				expect([...slice.characters].length).toBeLessThanOrEqual(index === 0 ? first : rest);
				expect(slice.characters).not.toBe('');
			}
		}),
	);
});
