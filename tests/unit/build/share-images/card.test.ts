import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareCardSvg } from '../../../../src/build/share-images/card.ts';
import type { Picture } from '../../../../src/build/share-images/picture.ts';
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
	expect(sizeOf('서버리스 도감')).toBe(96);
	expect(sizeOf('함수가 잠들고 깨어나는 동안 기다리는 요청과 그 요청을 보낸 사람')).toBe(60);
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

const picture = (kind: Picture['kind']): Picture => ({
	kind,
	drawing: '<path d="M0 0h690"/>',
	view: [0, 0, 690, 300],
});
/** Where a picture stands on a card. */
const placeOf = (svg: string) => {
	const [, x, y, scale] = /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/.exec(svg)!.map(Number);
	return { x: x!, y: y!, right: x! + 690 * scale!, bottom: y! + 300 * scale! };
};

test('A figure stands below the title, a glyph beside it, both on the card', () => {
	const title = fc.array(fc.stringMatching(/^[가-힣A-Za-z]{1,8}$/), { minLength: 1, maxLength: 9 });
	fc.assert(
		fc.property(title, fc.constantFrom('plate', 'landscape', 'glyph'), (words, kind) => {
			const svg = shareCardSvg({
				chapter: 'models',
				title: words.join(' '),
				foot: 'F',
				picture: picture(kind),
			});
			const place = placeOf(svg);
			expect(place.right).toBeLessThanOrEqual(1200 - 60);
			expect(place.bottom).toBeLessThanOrEqual(630);
			const lines = linesOf(svg);
			const lowest = Math.max(...lines.map(({ y }) => y));
			const widest = Math.max(...lines.map(({ x, text, size }) => x + textWidth(text, size)));
			if (kind === 'glyph') expect(place.x).toBeGreaterThan(widest);
			else expect(place.y).toBeGreaterThan(lowest);
		}),
	);
});
