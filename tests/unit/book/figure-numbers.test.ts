import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberFigures } from '../../../src/book/figure-numbers.ts';
import type { Page } from '../../../src/book/pages.ts';
import { CHAPTERS } from '../../../src/model/constants.ts';

type Numbered = Pick<Page, 'chapter' | 'tags'>;

/** A page that shows some diagrams. */
function page(chapter: Page['chapter'], ...diagrams: string[]): Numbered {
	const tags = diagrams.map((id) => ({ name: 'Diagram', ids: [id], line: 1, heading: 0, inHeading: false }));
	return { chapter, tags };
}

test('Diagrams count within their chapter, in the order of its pages', () => {
	const numbers = numberFigures([
		page('foundations', 'a'),
		page('serverless', 'b'),
		page('serverless', 'c', 'd'),
	]);
	expect(Object.fromEntries(numbers)).toEqual({ a: '2-1', b: '4-1', c: '4-2', d: '4-3' });
});

test('A diagram shown twice keeps its first number and leaves no gap', () => {
	const numbers = numberFigures([page('serverless', 'a', 'a', 'b'), page('architecture', 'a', 'c')]);
	expect(Object.fromEntries(numbers)).toEqual({ a: '4-1', b: '4-2', c: '5-1' });
});

test('Other blocks, and the home page, number nothing', () => {
	const other = { ...page('start', 'a').tags[0]!, name: 'Sample' };
	expect(numberFigures([{ chapter: 'start', tags: [other] }, page('home', 'b')]).size).toBe(0);
});

const pages = fc.array(
	fc
		.tuple(
			fc.constantFrom(...CHAPTERS, 'home' as const),
			fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')),
		)
		.map(([chapter, diagrams]) => page(chapter, ...diagrams)),
);

test('No two diagrams share a number, and the numbers of a chapter have no gap', () => {
	fc.assert(
		fc.property(pages, (some) => {
			const numbers = [...numberFigures(some).values()];
			expect(new Set(numbers).size).toBe(numbers.length);
			for (const [chapter, own] of Map.groupBy(numbers, (number) => number.split('-')[0]))
				expect(own.toSorted((a, b) => Number(a.split('-')[1]) - Number(b.split('-')[1]))).toEqual(
					own.map((_, index) => `${chapter}-${index + 1}`),
				);
		}),
	);
});
