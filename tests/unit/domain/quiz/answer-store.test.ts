import { describe, expect, test } from 'vitest';
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
import { MemoryStorage } from './memory-storage.ts';

const record: AnswerRecord = { version: 1, answer: ['b'], right: true, at: '2026-11-20T09:00:00.000Z' };
const other: AnswerRecord = { ...record, answer: ['a', 'c'], right: false };
const stored = (answers: Record<string, unknown>, format: unknown = FORMAT) =>
	JSON.stringify({ format, answers });
const quarantined = (storage: MemoryStorage) => JSON.parse(storage.getItem(QUARANTINE_KEY)!) as unknown[];

test('A fresh browser has no answers, and reading writes nothing', () => {
	const storage = new MemoryStorage();
	expect(readAnswers(storage)).toEqual({ answers: {}, state: 'saved' });
	expect(storage.entries.size).toBe(0);
});

test('What was saved is read, and saving again replaces that answer only', () => {
	const storage = new MemoryStorage();
	expect(saveAnswer(storage, 'cold-page-of-ten', other)).toBe('saved');
	expect(saveAnswer(storage, 'state-points-twice', other)).toBe('saved');
	expect(saveAnswer(storage, 'cold-page-of-ten', record)).toBe('saved');
	expect(readAnswers(storage).answers).toEqual({ 'cold-page-of-ten': record, 'state-points-twice': other });
});

test('Forgetting takes the named answers and leaves the others', () => {
	const storage = new MemoryStorage({ [KEY]: stored({ a: record, b: other, c: other }) });
	expect(forgetAnswers(storage, ['a', 'c', 'never-answered'])).toBe('saved');
	expect(readAnswers(storage).answers).toEqual({ b: other });
});

test('An answer to another version of the question is kept but not shown', () => {
	const storage = new MemoryStorage({ [KEY]: stored({ a: record }) });
	const { answers } = readAnswers(storage);
	expect(answerFor(answers, 'a', 1)).toEqual(record);
	expect(answerFor(answers, 'a', 2)).toBeUndefined();
	saveAnswer(storage, 'b', other);
	expect(readAnswers(storage).answers.a).toEqual(record);
});

test.each(['toString', '__proto__', 'constructor'])(
	'A question called %s has no answer until one is given',
	(id) => {
		expect(answerFor(readAnswers(new MemoryStorage()).answers, id, 1)).toBeUndefined();
	},
);

test.each(['toString', '__proto__', 'constructor'])(
	'An answer to a question called %s outlasts other answers',
	(id) => {
		const storage = new MemoryStorage();
		saveAnswer(storage, id, record);
		saveAnswer(storage, 'b', other);
		expect(answerFor(readAnswers(storage).answers, id, 1)).toEqual(record);
	},
);

describe('Text that is not the format', () => {
	const damaged = [
		'',
		'half a {"form',
		'null',
		'[]',
		'7',
		'{}',
		stored({}, '1'),
		stored({}, 0),
		'{"format":1,"answers":[]}',
	];
	test.each(damaged)('%j is set aside whole, and answering goes on', (text) => {
		const storage = new MemoryStorage({ [KEY]: text });
		expect(readAnswers(storage)).toEqual({ answers: {}, state: 'quarantined' });
		expect(quarantined(storage)).toEqual([text]);
		expect(saveAnswer(storage, 'a', record)).toBe('saved');
		expect(readAnswers(storage)).toEqual({ answers: { a: record }, state: 'saved' });
	});
});

test('A damaged answer is set aside and the sound ones stay', () => {
	const storage = new MemoryStorage({
		[KEY]: stored({ good: record, bad: { ...record, version: 'one' }, worse: 7 }),
	});
	expect(readAnswers(storage)).toEqual({ answers: { good: record }, state: 'quarantined' });
	expect(quarantined(storage)).toEqual([{ bad: { ...record, version: 'one' } }, { worse: 7 }]);
	expect(readAnswers(storage)).toEqual({ answers: { good: record }, state: 'saved' });
});

test('What is set aside joins what was set aside before', () => {
	const storage = new MemoryStorage({ [KEY]: 'second', [QUARANTINE_KEY]: '["first"]' });
	readAnswers(storage);
	expect(quarantined(storage)).toEqual(['first', 'second']);
});

test.each([
	['half a ["lis', ['half a ["lis', 'second']],
	['{"a":1}', [{ a: 1 }, 'second']],
	['', ['', 'second']],
])(
	'A quarantine that reads %j is kept in the new one, and nobody is told that saving was refused',
	(list, kept) => {
		const storage = new MemoryStorage({ [KEY]: 'second', [QUARANTINE_KEY]: list });
		expect(readAnswers(storage).state).toBe('quarantined');
		expect(quarantined(storage)).toEqual(kept);
		expect(saveAnswer(storage, 'a', record)).toBe('saved');
	},
);

test('A newer format is neither read nor touched, by reading, answering or forgetting', () => {
	const text = stored({ a: { anything: true } }, FORMAT + 1);
	const storage = new MemoryStorage({ [KEY]: text });
	expect(readAnswers(storage)).toEqual({ answers: {}, state: 'newer' });
	expect(saveAnswer(storage, 'b', record)).toBe('newer');
	expect(forgetAnswers(storage, ['a'])).toBe('newer');
	expect(Object.fromEntries(storage.entries)).toEqual({ [KEY]: text });
});

test('A full storage refuses the answer and keeps those it has', () => {
	const text = stored({ a: record });
	const storage = new MemoryStorage({ [KEY]: text }, KEY.length + text.length + 10);
	expect(saveAnswer(storage, 'b', record)).toBe('refused');
	expect(storage.getItem(KEY)).toBe(text);
	expect(readAnswers(storage)).toEqual({ answers: { a: record }, state: 'saved' });
});

test('A full storage that cannot set aside leaves the damaged text where it is', () => {
	const storage = new MemoryStorage({ [KEY]: 'damaged' }, 30);
	expect(readAnswers(storage)).toEqual({ answers: {}, state: 'refused' });
	expect(saveAnswer(storage, 'a', record)).toBe('refused');
	expect(storage.getItem(KEY)).toBe('damaged');
});

test('A browser that forbids storage is told apart from an empty one', () => {
	const deny = () => {
		throw new DOMException('The operation is insecure.', 'SecurityError');
	};
	const storage = { getItem: deny, setItem: deny };
	expect(readAnswers(storage)).toEqual({ answers: {}, state: 'refused' });
	expect(saveAnswer(storage, 'a', record)).toBe('refused');
	expect(forgetAnswers(storage, ['a'])).toBe('refused');
});

test('Two tabs answer in turn and lose nothing of each other', () => {
	const storage = new MemoryStorage();
	const firstTab = readAnswers(storage);
	saveAnswer(storage, 'b', other);
	expect(firstTab.answers).toEqual({});
	saveAnswer(storage, 'a', record);
	expect(readAnswers(storage).answers).toEqual({ a: record, b: other });
});
