import fc from 'fast-check';
import type { Attempt } from '../../../../src/domain/progress/attempts.ts';

/** An attempt whose every field may be replaced. */
export const attempt = (more: Partial<Attempt> = {}): Attempt => ({
	id: 'cold-push-burst',
	version: 1,
	at: '2026-11-20T09:00:00.000Z',
	answer: ['b'],
	right: false,
	seed: 7,
	...more,
});

/** The value as storage gives it back. */
export const stored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const ids = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'toString', '');
const times = fc
	.integer({ min: 0, max: 20 })
	.map((minute) => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString());

/** Any attempt; few questions and moments, so that some claim to be the same. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc
	.record(
		{
			id: ids,
			version: fc.integer({ min: 1, max: 3 }),
			at: times,
			answer: fc.jsonValue({ maxDepth: 1 }),
			right: fc.boolean(),
			seed: fc.nat(),
			sure: fc.boolean(),
		},
		{ requiredKeys: ['id', 'version', 'at', 'answer', 'right'] },
	)
	.map(stored);
