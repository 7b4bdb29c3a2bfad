import { describe, expect, test } from 'vitest';
import { shareCardSvg } from '../../src/build/share-images/card.ts';
import { LOCALES } from '../../src/model/constants.ts';
import { book } from './real.ts';

const titles = new Set([
	...book.pages.map(({ frontmatter }) => frontmatter.title),
	...book.terms.flatMap(({ data }) => LOCALES.map((locale) => data.name[locale])),
]);

describe('Every title fits its share image', () => {
	test('without running over the top', () => {
		const over = [...titles].filter((title) => {
			const svg = shareCardSvg({ chapter: 'serverless', title, foot: '' });
			const lines = [...svg.matchAll(/ y="(-?[\d.]+)"[^>]* font-size="(\d+)"/g)];
			return lines.some(([, y, size]) => Number(y) - Number(size) < 0);
		});
		expect(over).toEqual([]);
	});
});
