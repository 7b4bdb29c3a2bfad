import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestWord, textWidth, wrapText } from '../../../src/text/measure.ts';

const word = fc.oneof(
	fc.string({ unit: fc.constantFrom(...'가나다라마바사함수'), minLength: 1, maxLength: 8 }),
	fc.string({ unit: fc.constantFrom(...'abcdeimwW0-'), minLength: 1, maxLength: 12 }),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

describe('wrapping', () => {
	test('breaks between Korean words and not inside them', () => {
		expect(wrapText('애플리케이션 코드', 100, 14)).toEqual(['애플리케이션', '코드']);
	});
	test('breaks inside a word only where it cannot fit alone', () => {
		expect(wrapText('온프레미스', 40, 14)).toEqual(['온프레', '미스']);
		expect(wrapText('event-driven', 60, 14)).toEqual(['event-', 'driven']);
	});
	test('keeps a dot with the word before it', () => {
		const width = textWidth('가나다 ·', 14);
		expect(wrapText('가나다 · 라마', width, 14)).toEqual(['가나다\u00a0·', '라마']);
		expect(wrapText('가 나다 · 라마', textWidth('가 나다', 14), 14)).toEqual(['가', '나다\u00a0·', '라마']);
	});
	test('prefers even lines', () => {
		expect(wrapText('one two three four', 110, 14)).toEqual(['one two', 'three four']);
	});
	test('yields lines that fit, and loses no character', () => {
		fc.assert(
			fc.property(sentence, fc.integer({ min: 40, max: 300 }), (text, width) => {
				const lines = wrapText(text, width, 14);
				for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
				expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
			}),
		);
	});
	test('breaks no word where the longest one fits', () => {
		fc.assert(
			fc.property(sentence, (text) => {
				expect(wrapText(text, longestWord(text, 12), 12).join(' ')).toBe(text);
			}),
		);
	});
});
