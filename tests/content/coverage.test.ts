import { expect, test } from 'vitest';
import { idsNamed, book } from './real.ts';

const sections = book.sources.flatMap(({ data }) => data.sections.map(({ id }) => `${data.id}#${id}`));
const covered = new Set(book.pages.flatMap((page) => idsNamed(page, 'SourceNote')));

test('All five documents are described', () => {
	expect(book.sources).toHaveLength(5);
});

test('Every section of the five documents is drawn on by a page', () => {
	expect(sections.filter((section) => !covered.has(section))).toEqual([]);
});
