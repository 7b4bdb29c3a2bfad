import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareCardSvg } from '../../../../src/build/share-images/card.ts';
import { textWidth } from '../../../../src/text/measure.ts';

/** The lines of type on a card, with where they stand. */
const linesOf = (svg: string) =>
	[...svg.matchAll(/<text x="(\d+)" y="(-?[\d.]+)"[^>]* font-size="(\d+)"[^>]*>([^<]*)</g)].map(
		([, x, y, size, text]) => ({ x: Number(x), y: Number(y), size: Number(size), text: text! }),
	);

test('The card takes its chapter’s colour and stays well-formed whatever the title says', () => {
	const plum = shareCardSvg({ chapter: 'serverless', title: 'L4 & L7 <b>', foot: 'R&D' });
	expect(plum).toContain('#7a3a6c');
	expect(plum).toContain('L4 &amp; L7 &lt;b&gt;');
	expect(plum).toContain('R&amp;D');
	expect(shareCardSvg({ chapter: 'home', title: 'T', foot: 'F' })).toContain('#46586b');
});

test('A short title is set large, a long one smaller', () => {
	const sizeOf = (title: string) => linesOf(shareCardSvg({ chapter: 'home', title, foot: '' }))[0]!.size;
	expect(sizeOf('서버리스 도감')).toBe(88);
	expect(sizeOf('함수가 잠들고 깨어나는 동안 기다리는 요청과 그 요청을 보낸 사람')).toBe(68);
});

test('A title of up to twelve words stays on the card, and no line is wider than it', () => {
	const title = fc.array(fc.stringMatching(/^[가-힣A-Za-z]{1,4}$/), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(title, title, (given, foot) => {
			const lines = linesOf(
				shareCardSvg({ chapter: 'serverless', title: given.join(' '), foot: foot.join(' ') }),
			);
			for (const { x, y, size, text } of lines) {
				expect(y - size).toBeGreaterThanOrEqual(0);
				expect(y).toBeLessThanOrEqual(630);
				expect(x + textWidth(text, size)).toBeLessThanOrEqual(1200 - x);
			}
		}),
	);
});
