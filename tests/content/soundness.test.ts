import { expect, test } from 'vitest';
import { formatReport } from '../../src/book/check/index.ts';
import { book, problems } from './real.ts';

test('The content has no mistakes', () => {
	expect(problems.length === 0 ? 'sound' : formatReport(problems)).toBe('sound');
});

test('No two pages of a chapter claim the same place in it', () => {
	const places = book.pages
		.filter(({ path }) => path !== 'index')
		.map(({ locale, path, frontmatter }) => `${locale}/${path.split('/')[0]}: ${frontmatter.sidebar.order}`);
	expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
});

test('Every figure, question and sample is shown on a page, and where the sources of a written chapter disagree too', () => {
	const shown = new Set(book.pages.flatMap(({ tags }) => tags.flatMap(({ ids }) => ids)));
	const written = new Set(book.pages.map(({ path }) => path.split('/')[0]));
	// A page has room for two boxes; corrections beyond them wait for the page that lists them all.
	const { diagrams, disagreements, questions, samples } = book;
	const settled = disagreements.filter(({ data }) => written.has(data.chapter));
	const entries = [...diagrams, ...questions, ...samples, ...settled];
	expect(entries.filter(({ data }) => !shown.has(data.id)).map(({ file }) => file)).toEqual([]);
});
