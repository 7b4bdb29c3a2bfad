import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceWithin } from '../../../../src/text/distance.ts';
import { slipsBetween, spell } from '../../../../src/domain/search/spellings.ts';
import { keyOf } from '../../../../src/domain/search/text.ts';

const spelling = (text: string) => spell(text, keyOf(text));

test('Slips are counted within one script only', () => {
	expect(slipsBetween(spelling('쿠버네티스'), spelling('쿠버내티스'), 2)).toBe(0);
	expect(slipsBetween(spelling('lambda'), spelling('lamdba'), 1)).toBe(1);
	expect(slipsBetween(spelling('lambda'), spelling('람다'), 2)).toBeUndefined();
});

test('What is told apart by its letters alone is never within the limit', () => {
	const word = fc.string({ unit: fc.constantFrom(...'abcdefgh가나다라마바시스ㅅㅌ'), maxLength: 8 });
	fc.assert(
		fc.property(word, word, fc.integer({ min: 0, max: 2 }), (one, other, limit) => {
			const [left, right] = [spelling(one), spelling(other)];
			if (left.hangul !== right.hangul) return;
			const letters = (each: typeof left) => (each.hangul ? each.folded : each.key);
			expect(slipsBetween(left, right, limit)).toBe(distanceWithin(letters(left), letters(right), limit));
		}),
	);
});
