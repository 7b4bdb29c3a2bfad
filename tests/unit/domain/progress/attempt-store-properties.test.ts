import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addAttempts,
	KEY,
	QUARANTINE_KEY,
	readAttempts,
} from '../../../../src/domain/progress/attempt-store.ts';
import { anyText } from '../../any-text.ts';
import { MemoryStorage } from '../storage/memory-storage.ts';
import { anyAttempt, stored } from './attempt.ts';

/** JSON that survives being parsed and written. */
const json = fc.jsonValue({ maxDepth: 2 }).map(stored);
const mostly = <Value>(usual: fc.Arbitrary<Value>) =>
	fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: json });
/** What an object literal in JSON holds, own keys only, `__proto__` among them. */
const object = (pairs: readonly (readonly [string, unknown])[]) =>
	`{${[...new Map(pairs)].map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`;

const lastAnswers = fc.array(mostly(anyAttempt)).map((entries) =>
	object(
		entries.map((entry, index) => {
			const { id = String(index), ...answer } = (entry ?? {}) as Record<string, unknown>;
			return [String(id), answer] as const;
		}),
	),
);
const attempts = fc.array(mostly(anyAttempt)).map((entries) => JSON.stringify(entries));

/** A document of either format, or nearly. */
const documents = fc.oneof(
	fc
		.tuple(mostly(fc.constant(1)), lastAnswers)
		.map(([format, text]) => `{"format":${JSON.stringify(format)},"answers":${text}}`),
	fc
		.tuple(mostly(fc.constant(2)), attempts)
		.map(([format, text]) => `{"format":${JSON.stringify(format)},"attempts":${text}}`),
);
const anything = fc.oneof(
	{ weight: 1, arbitrary: anyText },
	{ weight: 1, arbitrary: fc.json() },
	{ weight: 4, arbitrary: documents },
);

/** The parts a text falls into: single attempts where it is a format we know, else the text itself. */
function partsOf(text: string): unknown[] {
	try {
		const { format, answers, attempts } = JSON.parse(text) as Record<string, unknown>;
		if (format === 2 && Array.isArray(attempts)) return attempts;
		if (format === 1 && answers && typeof answers === 'object' && !Array.isArray(answers))
			return Object.entries(answers).map(([id, answer]) => ({ [id]: answer as unknown }));
	} catch {
		// Not JSON, or null.
	}
	return [text];
}

/** What an attempt is known by, of a part in either format. */
function claimOf(part: unknown): string | undefined {
	const entry = part as Record<string, unknown> | null;
	if (typeof entry?.id === 'string' && typeof entry.at === 'string')
		return JSON.stringify([entry.id, entry.at]);
	const [[id, answer] = []] = Object.entries((entry ?? {}) as Record<string, { at?: unknown } | null>);
	return JSON.stringify([id, answer?.at]);
}

/** Asserts that everything `before` held is in the log or in the list aside. */
function expectNothingLost(before: string, storage: MemoryStorage) {
	if (storage.getItem(KEY) === before) return;
	const aside = (JSON.parse(storage.getItem(QUARANTINE_KEY) ?? '[]') as unknown[]).map((part) =>
		JSON.stringify(part),
	);
	const { attempts: log } = JSON.parse(storage.getItem(KEY)!) as { attempts: unknown[] };
	const kept = new Set(log.map(claimOf));
	for (const part of partsOf(before))
		expect(kept.has(claimOf(part)) || aside.includes(JSON.stringify(part)), JSON.stringify(part)).toBe(true);
}

test('Whatever the browser holds, reading never throws and loses nothing', () => {
	fc.assert(
		fc.property(anything, (text) => {
			const storage = new MemoryStorage({ [KEY]: text });
			const { state } = readAttempts(storage);
			expectNothingLost(text, storage);
			if (state === 'saved' || state === 'newer') expect(storage.getItem(KEY)).toBe(text);
		}),
		{ numRuns: 1000 },
	);
});

test('Whatever the browser holds, answering adds the attempt and loses nothing', () => {
	fc.assert(
		fc.property(anything, anyAttempt, (text, attempt) => {
			const storage = new MemoryStorage({ [KEY]: text });
			const before = readAttempts(new MemoryStorage({ [KEY]: text })).attempts;
			const isNew = !before.some(({ id, at }) => id === attempt.id && at === attempt.at);
			const state = addAttempts(storage, [attempt]);
			expectNothingLost(text, storage);
			if (state === 'newer') {
				expect(storage.getItem(KEY)).toBe(text);
				return;
			}
			const after = readAttempts(storage).attempts;
			expect(after.length).toBe(before.length + Number(isNew));
			if (isNew) expect(after).toContainEqual(attempt);
			for (const { id, at } of before) expect(after.some((one) => one.id === id && one.at === at)).toBe(true);
		}),
		{ numRuns: 1000 },
	);
});

test('Whatever was set aside before, the text stays somewhere', () => {
	fc.assert(
		fc.property(anything, fc.oneof(anyText, fc.json()), (text, before) => {
			const storage = new MemoryStorage({ [KEY]: text, [QUARANTINE_KEY]: before });
			expect(readAttempts(storage).state).not.toBe('refused');
			expectNothingLost(text, storage);
		}),
	);
});

test('However little room there is, what was found stays', () => {
	fc.assert(
		fc.property(anything, anyAttempt, fc.nat({ max: 400 }), (text, attempt, spare) => {
			const storage = new MemoryStorage({ [KEY]: text }, KEY.length + text.length + spare);
			addAttempts(storage, [attempt]);
			expectNothingLost(text, storage);
		}),
	);
});

test('Answers of format 1 become attempts, field for field', () => {
	fc.assert(
		fc.property(fc.array(anyAttempt), (log) => {
			const answers = [...new Map(log.map(({ id, ...answer }) => [id, answer]))];
			const storage = new MemoryStorage({ [KEY]: `{"format":1,"answers":${object(answers)}}` });
			const { attempts: read, state } = readAttempts(storage);
			expect(state).toBe('saved');
			expect(read.length).toBe(answers.length);
			for (const [id, answer] of answers) expect(read).toContainEqual({ ...answer, id });
		}),
	);
});
