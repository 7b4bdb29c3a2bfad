import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines, shareCardSvg, widthInEms } from '../../../../src/build/hosting/share-card.ts';

const words = fc.array(fc.stringMatching(/^[가-힣A-Za-z0-9,.]{1,14}$/), { minLength: 1, maxLength: 20 });
const ems = fc.double({ min: 3, max: 40, noNaN: true });

test('A title breaks at spaces, and a word too long for a line stands alone', () => {
	expect(breakLines('함수가 잠들고 깨어나는 일', 5)).toEqual(['함수가', '잠들고', '깨어나는', '일']);
	expect(breakLines('one incomprehensibilities two', 8)).toEqual(['one', 'incomprehensibilities', 'two']);
});

test('Breaking loses no word, and only a single word is wider than a line', () => {
	fc.assert(
		fc.property(words, ems, (given, width) => {
			const lines = breakLines(given.join(' '), width);
			expect(lines.join(' ')).toBe(given.join(' '));
			for (const line of lines) if (line.includes(' ')) expect(widthInEms(line)).toBeLessThanOrEqual(width);
		}),
	);
});

test('No line could take the first word of the next', () => {
	fc.assert(
		fc.property(words, ems, (given, width) => {
			const lines = breakLines(given.join(' '), width);
			for (const [index, line] of lines.slice(0, -1).entries())
				expect(widthInEms(`${line} ${lines[index + 1]!.split(' ')[0]}`)).toBeGreaterThan(width);
		}),
	);
});

test('Hangul is wider than capitals, capitals than small letters, and widths add up', () => {
	expect(widthInEms('가')).toBeGreaterThan(widthInEms('A'));
	expect(widthInEms('A')).toBeGreaterThan(widthInEms('a'));
	expect(widthInEms('가Aa')).toBeCloseTo(widthInEms('가') + widthInEms('A') + widthInEms('a'));
});

test('The card takes its chapter’s colour and stays well-formed whatever the title says', () => {
	const plum = shareCardSvg({ chapter: 'serverless', title: 'L4 & L7 <b>', foot: 'R&D' });
	expect(plum).toContain('#7a3a6c');
	expect(plum).toContain('L4 &amp; L7 &lt;b>');
	expect(plum).toContain('R&amp;D');
	expect(shareCardSvg({ chapter: 'home', title: 'T', foot: 'F' })).toContain('#46586b');
});

test('A title of up to twelve words leaves its first line on the card', () => {
	const title = fc.array(fc.stringMatching(/^[가-힣]{1,4}$/), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(title, (given) => {
			const svg = shareCardSvg({ chapter: 'serverless', title: given.join(' '), foot: '' });
			const tops = [...svg.matchAll(/ y="(-?[\d.]+)"[^>]* font-size="(\d+)"/g)].map(
				([, y, size]) => Number(y) - Number(size),
			);
			expect(Math.min(...tops)).toBeGreaterThanOrEqual(0);
		}),
	);
});
