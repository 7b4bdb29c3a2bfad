import { expect, test } from 'vitest';
import { indexBook } from '../../../../src/book/book.ts';
import { checkBefore } from '../../../../src/book/check/sections.ts';
import { formatProblem } from '../../../../src/book/problems.ts';
import type { Refused } from '../../../../src/book/read-book.ts';
import { content, page } from '../small-book.ts';

const told = (before: Record<string, string[]>, refused: string[] = []) =>
	checkBefore(
		indexBook(content(Object.entries(before).map(([path, pages]) => page('en', path, { before: pages })))),
		{ pages: refused } as unknown as Refused,
	).map((problem) => formatProblem(problem));

test('Pages to have read before may stand anywhere in the book', () => {
	expect(
		told({
			'serverless/cost': ['serverless/state', 'models/faas'],
			'serverless/state': ['models/faas'],
			'models/faas': [],
		}),
	).toEqual([]);
});

test('One that does not exist is told, with the nearest that does', () => {
	expect(told({ 'serverless/cost': ['serverless/stat'], 'serverless/state': [] })).toEqual([
		expect.stringMatching(
			/^content\/docs\/en\/serverless\/cost\.mdx · before\.0: "serverless\/stat" names no page\. /,
		),
	]);
});

test('One whose file is refused is not told a second time', () => {
	expect(told({ 'serverless/cost': ['serverless/state'] }, ['en/serverless/state'])).toEqual([]);
});

test('A page that asks for itself, and pages that ask for each other, are told', () => {
	const message = 'is to be read after this page. Name another.';
	expect(told({ 'serverless/cost': ['serverless/cost'] })).toEqual([
		`content/docs/en/serverless/cost.mdx · before.0: "serverless/cost" ${message}`,
	]);
	expect(
		told({
			'serverless/a': ['serverless/b'],
			'serverless/b': ['serverless/c'],
			'serverless/c': ['serverless/a'],
			'serverless/d': ['serverless/a'],
		}),
	).toEqual(
		['a', 'b', 'c'].map(
			(name, at) =>
				`content/docs/en/serverless/${name}.mdx · before.0: "serverless/${['b', 'c', 'a'][at]}" ${message}`,
		),
	);
});
