import { expect, test } from 'vitest';
import { book } from './real.ts';

const paths = book
	.page('en', 'start/reading-paths')!
	.tags.filter(({ name }) => name === 'ReadingPath')
	.map(({ ids }) => ids);

test('There is a reading path for each of three readers', () => {
	expect(paths).toHaveLength(3);
});

test('No reading path asks for a page before one that it builds on', () => {
	const tooEarly = paths.flatMap((path) =>
		path.flatMap((page, place) =>
			(book.page('en', page)!.frontmatter.before ?? [])
				.filter((before) => path.indexOf(before) > place)
				.map((before) => `${page} stands before ${before}`),
		),
	);
	expect(tooEarly).toEqual([]);
});
