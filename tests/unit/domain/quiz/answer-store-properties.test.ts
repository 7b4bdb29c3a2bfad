import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	type AnswerRecord,
	answerFor,
	QUARANTINE_KEY,
	FORMAT,
	forgetAnswers,
	KEY,
	readAnswers,
	saveAnswer,
} from '../../../../src/domain/quiz/answer-store.ts';
import { anyText } from '../../any-text.ts';
import { MemoryStorage } from './memory-storage.ts';

const id = fc.oneof(
	fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'toString', 'a', '0', ''),
	fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
);
const record: fc.Arbitrary<AnswerRecord> = fc.record({
	version: fc.integer({ min: 1, max: 9 }),
	answer: fc.array(fc.constantFrom('a', 'b', 'c', 'true', 'false'), { maxLength: 4 }),
	right: fc.boolean(),
	at: fc.constant('2026-11-20T09:00:00.000Z'),
});
/** JSON that survives being parsed and written. */
const json = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const entries = fc.array(
	fc.tuple(
		id,
		fc.oneof({ weight: 2, arbitrary: record as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: json }),
	),
);
/** What an object literal in JSON holds, own keys only, `__proto__` among them. */
const written = (pairs: readonly (readonly [string, unknown])[]) =>
	`{${[...new Map(pairs)].map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`;

/** A document of our format, or nearly. */
const documentText = fc
	.record({
		format: fc.oneof({ weight: 4, arbitrary: fc.constant<unknown>(FORMAT) }, { weight: 1, arbitrary: json }),
		answers: fc.oneof(
			{ weight: 4, arbitrary: entries.map(written) },
			{ weight: 1, arbitrary: json.map((value) => JSON.stringify(value)) },
		),
	})
	.map(({ format, answers }) => `{"format":${JSON.stringify(format)},"answers":${answers}}`);
const anything = fc.oneof(anyText, fc.json(), documentText);

type Pairs = [key: string, value: unknown][];
/** The parts a text falls into: single answers where it is our format, else the text itself. */
function partsOf(text: string): { whole: string } | { answers: Pairs } {
	try {
		const { format, answers } = JSON.parse(text) as { format?: unknown; answers?: object };
		if (format === FORMAT && answers && typeof answers === 'object' && !Array.isArray(answers))
			return { answers: Object.entries(answers) };
	} catch {
		// Not JSON, or null.
	}
	return { whole: text };
}

/** Asserts that everything `before` held is under its key or in the quarantine, except what `replaced` names. */
function expectNothingLost(before: string, storage: MemoryStorage, replaced: readonly string[] = []) {
	const now = storage.getItem(KEY)!;
	if (now === before) return;
	const quarantined = JSON.parse(storage.getItem(QUARANTINE_KEY) ?? '[]') as unknown[];
	const parts = partsOf(before);
	if ('whole' in parts) {
		expect(quarantined).toContain(parts.whole);
		return;
	}
	const kept = partsOf(now);
	if (!('answers' in kept)) throw new Error(`${now} is not the format.`);
	const found = new Set(
		[...kept.answers, ...quarantined.flatMap((one) => Object.entries(one ?? {}))].map((pair) =>
			JSON.stringify(pair),
		),
	);
	for (const pair of parts.answers)
		if (!replaced.includes(pair[0])) expect(found).toContain(JSON.stringify(pair));
}

test('Whatever the browser holds, reading never throws and loses nothing', () => {
	fc.assert(
		fc.property(anything, (text) => {
			const storage = new MemoryStorage({ [KEY]: text });
			const { state } = readAnswers(storage);
			expectNothingLost(text, storage);
			if (state === 'saved' || state === 'newer') expect(storage.getItem(KEY)).toBe(text);
		}),
		{ numRuns: 1000 },
	);
});

test('Whatever the browser holds, answering and forgetting lose nothing but the answer they name', () => {
	fc.assert(
		fc.property(anything, id, record, fc.boolean(), (text, question, answer, forget) => {
			const storage = new MemoryStorage({ [KEY]: text });
			const state = forget ? forgetAnswers(storage, [question]) : saveAnswer(storage, question, answer);
			expectNothingLost(text, storage, [question]);
			if (state === 'newer') expect(storage.getItem(KEY)).toBe(text);
			const found = answerFor(readAnswers(storage).answers, question, answer.version);
			expect(found).toEqual(forget || state === 'newer' ? undefined : answer);
		}),
		{ numRuns: 1000 },
	);
});

test('Whatever was set aside before, the text stays somewhere', () => {
	fc.assert(
		fc.property(anything, fc.oneof(anyText, fc.json()), (text, before) => {
			const storage = new MemoryStorage({ [KEY]: text, [QUARANTINE_KEY]: before });
			expect(readAnswers(storage).state).not.toBe('refused');
			expectNothingLost(text, storage);
		}),
	);
});

test('However little room there is, what was found stays', () => {
	fc.assert(
		fc.property(anything, id, record, fc.nat({ max: 400 }), (text, question, answer, spare) => {
			const storage = new MemoryStorage({ [KEY]: text }, KEY.length + text.length + spare);
			saveAnswer(storage, question, answer);
			expectNothingLost(text, storage, [question]);
		}),
	);
});

test('What a document holds beside the answers outlasts a new answer', () => {
	const storage = new MemoryStorage({
		[KEY]: `{"format":${FORMAT},"answers":{},"device":"kept by an edition to come"}`,
	});
	saveAnswer(storage, 'a', { version: 1, answer: ['a'], right: true, at: '2026-11-20T09:00:00.000Z' });
	expect([...storage.entries.values()].join()).toContain('kept by an edition to come');
});
