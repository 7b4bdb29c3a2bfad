import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent, formatProblem } from '../../../src/book/check/index.ts';
import { inKorean } from '../../../src/book/check/korean.ts';
import { FIXTURES, reports } from './reports.ts';

const linesOf = (fixture: string) =>
	checkContent(`${FIXTURES}/${fixture}`)
		.problems.map((problem) => formatProblem(problem))
		.sort();

test('Content without a mistake has no report', () => {
	expect(linesOf('sound')).toEqual([]);
	expect(checkContent(`${FIXTURES}/sound`).book.questions).toHaveLength(3);
});

test.each(Object.entries(reports))('%s is told to its writer: file, field, what was found, what to do', (fixture, lines) => {
	expect(linesOf(fixture)).toEqual(lines);
});

test('Every message of these reports is told in Korean too, without a hole left open', () => {
	const told = Object.keys(reports).flatMap((fixture) => checkContent(`${FIXTURES}/${fixture}`).problems);
	for (const problem of [...told, ...checkContent(`${FIXTURES}/invalid-json`).problems]) {
		const { message } = problem;
		expect(inKorean(message), message).not.toBe(message);
		expect(inKorean(message)).not.toMatch(/(?<!\{)\{(reason|id|list|file|found|mine|its|url)\}/);
		expect(formatProblem(problem, 'ko')).toContain(inKorean(message));
	}
});

test('A message that the list does not have is told in English', () => {
	expect(inKorean('is something new. Do something.')).toBe('is something new. Do something.');
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
