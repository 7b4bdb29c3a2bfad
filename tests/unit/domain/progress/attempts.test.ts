import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Attempt, lastAttempt, mergeAttempts } from '../../../../src/domain/progress/attempts.ts';
import { anyAttempt, attempt } from './attempt.ts';

const log = fc.array(anyAttempt, { maxLength: 12 });
const keyOf = ({ id, at }: Attempt) => `${at} ${id}`;

test('Merging is commutative, associative and idempotent', () => {
	fc.assert(
		fc.property(log, log, log, (a, b, c) => {
			expect(mergeAttempts(a, b)).toEqual(mergeAttempts(b, a));
			expect(mergeAttempts(mergeAttempts(a, b), c)).toEqual(mergeAttempts(a, mergeAttempts(b, c)));
			expect(mergeAttempts(a, a)).toEqual(mergeAttempts(a));
			expect(mergeAttempts(a, b, c)).toEqual(mergeAttempts(c, mergeAttempts(b, a)));
		}),
	);
});

test('Merging keeps each attempt of either log, by time, and makes none up', () => {
	fc.assert(
		fc.property(log, log, (a, b) => {
			const merged = mergeAttempts(a, b);
			expect(new Set(merged.map(keyOf))).toEqual(new Set([...a, ...b].map(keyOf)));
			expect(merged.map(({ at }) => at)).toEqual(merged.map(({ at }) => at).toSorted());
			for (const one of merged) expect([...a, ...b]).toContainEqual(one);
		}),
	);
});

test('Of two entries that claim to be the same attempt, the one that says more stays', () => {
	const short = attempt();
	const long = { ...attempt(), sure: true };
	expect(mergeAttempts([short], [long])).toEqual([long]);
	expect(mergeAttempts([long], [short])).toEqual([long]);
});

test('The last attempt is the newest at this version of this question, however the log is sorted', () => {
	const early = attempt({ at: '2026-11-20T09:00:00.000Z' });
	const late = attempt({ at: '2026-11-21T09:00:00.000Z' });
	const edited = attempt({ at: '2026-11-22T09:00:00.000Z', version: 2 });
	const other = attempt({ at: '2026-11-23T09:00:00.000Z', id: 'cold-ping-warmer' });
	for (const attempts of [
		[early, late, edited, other],
		[other, edited, late, early],
	]) {
		expect(lastAttempt(attempts, 'cold-push-burst', 1)).toBe(late);
		expect(lastAttempt(attempts, 'cold-push-burst', 2)).toBe(edited);
		expect(lastAttempt(attempts, 'cold-push-burst', 3)).toBeUndefined();
		expect(lastAttempt(attempts, 'toString', 1)).toBeUndefined();
	}
});

test('The first attempt of each day can be told from the log', () => {
	const at = (time: string) => attempt({ at: time });
	const attempts = mergeAttempts([
		at('2026-11-21T07:00:00.000Z'),
		at('2026-11-20T21:00:00.000Z'),
		at('2026-11-20T09:00:00.000Z'),
	]);
	const firsts = Object.values(Object.groupBy(attempts, (one) => one.at.slice(0, 10))).map(
		(day) => day![0]!.at,
	);
	expect(firsts).toEqual(['2026-11-20T09:00:00.000Z', '2026-11-21T07:00:00.000Z']);
});
