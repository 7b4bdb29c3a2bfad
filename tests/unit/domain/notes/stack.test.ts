import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackNotes } from '../../../../src/domain/notes/stack.ts';

test('A note stands beside its line where there is room, else below the one before it', () => {
	const notes = [
		{ at: 100, height: 40 },
		{ at: 110, height: 40 },
		{ at: 400, height: 40 },
	];
	expect(stackNotes(notes, 8)).toEqual([100, 148, 400]);
});

test('No two notes overlap, and none stands above its line', () => {
	const note = fc.record({ at: fc.nat(5000), height: fc.nat(300) });
	fc.assert(
		fc.property(fc.array(note), fc.nat(40), (any, gap) => {
			const notes = any.toSorted((a, b) => a.at - b.at);
			const tops = stackNotes(notes, gap);
			tops.forEach((top, i) => {
				expect(top).toBeGreaterThanOrEqual(notes[i]!.at);
				if (i > 0) expect(top).toBeGreaterThanOrEqual(tops[i - 1]! + notes[i - 1]!.height + gap);
			});
		}),
	);
});
