import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byConsonant, unicodeRange } from '../../../../src/build/fonts/slices.ts';

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

test('Hangul is cut by its first consonant, doubled ones with the single, letters apart', () => {
	expect(byConsonant('text', '가까나하힣ㄱ')).toEqual([
		{ name: 'text-letters', characters: 'ㄱ' },
		{ name: 'text-1', characters: '가까', range: 'U+AC00-B097' },
		{ name: 'text-2', characters: '나', range: 'U+B098-B2E3' },
		{ name: 'text-14', characters: '하힣', range: 'U+D558-D7A3' },
	]);
});

test('Slices hold every letter once, within what they claim, under names of their own', () => {
	const letters = fc.uniqueArray(
		fc
			.oneof(fc.integer({ min: 0xac00, max: 0xd7a3 }), fc.integer({ min: 0x3131, max: 0x314e }))
			.map((code) => String.fromCodePoint(code)),
		{ maxLength: 300 },
	);
	fc.assert(
		fc.property(letters, (given) => {
			const slices = byConsonant('text', given.join(''));
			expect([...slices.map(({ characters }) => characters).join('')].sort()).toEqual([...given].sort());
			expect(new Set(slices.map(({ name }) => name)).size).toBe(slices.length);
			for (const { characters, range } of slices) {
				const claimed = new Set(range === undefined ? [] : codesOf(range));
				if (range) for (const one of characters) expect(claimed.has(one.codePointAt(0)!)).toBe(true);
				expect(characters).not.toBe('');
			}
		}),
	);
});
