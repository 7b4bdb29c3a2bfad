import { expect, test } from 'vitest';
import { formatReport } from '../../src/book/check/index.ts';
import { checkStandards, latestDay } from '../../src/book/standards/index.ts';
import { book, problems, ROOT } from './real.ts';

test('The content has no mistakes', () => {
	expect(problems.length === 0 ? 'sound' : formatReport(problems)).toBe('sound');
});

test('The content is as the guide asks: voice, length, drawing, use', () => {
	const breaches = checkStandards(ROOT, book, latestDay(new Date()));
	expect(breaches.length === 0 ? 'sound' : formatReport(breaches)).toBe('sound');
});
