import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent, formatProblem } from '../../../src/book/check/index.ts';
import { FIXTURES, reports } from './reports.ts';

const linesOf = (fixture: string) => checkContent(`${FIXTURES}/${fixture}`).problems.map(formatProblem).sort();

test('Content without a mistake has no report', () => {
	expect(linesOf('sound')).toEqual([]);
	expect(checkContent(`${FIXTURES}/sound`).book.questions).toHaveLength(3);
});

test.each(Object.entries(reports))('%s is told to its writer: file, field, what was found, what to do', (fixture, lines) => {
	expect(linesOf(fixture)).toEqual(lines);
});

test('A list of strings that is no JSON is a line of the report, not a crash', () => {
	expect(linesOf('invalid-json')).toEqual([
		expect.stringMatching(/^content\/i18n\/en\.json · line 3: is not valid JSON/),
	]);
});

test('Every fixture is asserted', () => {
	const folders = readdirSync(FIXTURES);
	expect(folders.toSorted()).toEqual([...Object.keys(reports), 'sound', 'invalid-json'].toSorted());
});
