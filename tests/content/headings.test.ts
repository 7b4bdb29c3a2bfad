import { expect, test } from 'vitest';
import { book } from './real.ts';

test('No heading of the book has an id that begins or ends with a hyphen', () => {
	const ids = book.pagesIn('en').flatMap(({ headings }) => headings.map(({ id }) => id));
	expect(ids.length).toBeGreaterThan(100);
	expect(ids.filter((id) => /^-|-$/.test(id))).toEqual([]);
});
