import fc from 'fast-check';
import { expect } from 'vitest';
import { kindOf } from '../../../src/questions/kinds.ts';
import type { Question } from '../../../src/questions/schema.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Asserts of a question what holds for every question of every kind. */
export function expectKindHolds(question: Question): void {
	const kind = kindOf(question);
	const key = json(kind.key(question));
	const solution = kind.parseAnswer(json(kind.solution(question)), key);
	const ids = kind.parts(question).map(({ id }) => id);

	expect(solution, 'the solution is an answer').toEqual(kind.solution(question));
	expect(kind.grade(key, solution)).toMatchObject({ right: true, credit: 1 });
	expect(kind.solutionTexts(question).length).toBeGreaterThan(0);
	expect(new Set(ids).size, 'parts have distinct ids').toBe(ids.length);
	expect(kind.parseAnswer(undefined, key)).toBeUndefined();

	fc.assert(
		fc.property(seeds, (seed) => {
			expect(json(kind.deal(key, seed)), 'the same seed deals the same').toEqual(kind.deal(key, seed));
			expect(kind.grade(key, kind.solution(question, seed), seed)).toMatchObject({ right: true, credit: 1 });
		}),
		{ numRuns: 20 },
	);

	const stored = fc.oneof(
		fc.jsonValue(),
		fc.subarray(ids),
		fc.shuffledSubarray(ids, { minLength: ids.length }),
		fc.constantFrom(...ids),
		fc.dictionary(fc.constantFrom(...ids), fc.oneof(fc.constantFrom(...ids), fc.boolean())),
	);
	fc.assert(
		fc.property(stored, seeds, (value, seed) => {
			const answer = kind.parseAnswer(value, key);
			if (answer === undefined) return;
			const { right, credit, parts } = kind.grade(key, answer);
			expect(credit).toBeGreaterThanOrEqual(0);
			expect(credit).toBeLessThanOrEqual(1);
			expect(right).toBe(credit === 1);
			expect(Object.keys(parts).toSorted()).toEqual(ids.toSorted());
			expect(right).toBe(Object.values(parts).every((mark) => mark === 'hit' || mark === 'left'));
			expect(kind.grade(key, answer, seed), 'shuffling changes no grade').toEqual(kind.grade(key, answer));
			expect(kind.parseAnswer(json(answer), key), 'what was read is read again').toEqual(answer);
		}),
	);
}
