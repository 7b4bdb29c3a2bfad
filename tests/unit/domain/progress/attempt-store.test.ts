import { describe, expect, test } from 'vitest';
import {
	addAttempts,
	FORMAT,
	KEY,
	QUARANTINE_KEY,
	readAttempts,
} from '../../../../src/domain/progress/attempt-store.ts';
import type { Attempt } from '../../../../src/domain/progress/attempts.ts';
import { MemoryStorage } from '../storage/memory-storage.ts';
import { attempt } from './attempt.ts';

const [first, second, third] = [0, 1, 2].map((minute) =>
	attempt({ at: `2026-11-20T09:0${minute}:00.000Z`, right: minute > 0 }),
) as [Attempt, Attempt, Attempt];
const document = (attempts: unknown, format: unknown = FORMAT) => JSON.stringify({ format, attempts });
const aside = (storage: MemoryStorage) => JSON.parse(storage.getItem(QUARANTINE_KEY)!) as unknown[];

test('A fresh browser has no attempts, and reading writes nothing', () => {
	const storage = new MemoryStorage();
	expect(readAttempts(storage)).toEqual({ attempts: [], state: 'saved' });
	expect(storage.entries.size).toBe(0);
});

test('A second attempt at a question leaves the first in the log', () => {
	const storage = new MemoryStorage();
	expect(addAttempts(storage, [first])).toBe('saved');
	expect(addAttempts(storage, [second])).toBe('saved');
	expect(readAttempts(storage).attempts).toEqual([first, second]);
});

test('The log is kept by time, whenever an attempt is added', () => {
	const storage = new MemoryStorage({ [KEY]: document([third, first]) });
	addAttempts(storage, [second]);
	expect(JSON.parse(storage.getItem(KEY)!)).toEqual({ format: 2, attempts: [first, second, third] });
});

test('Two tabs answer in turn and lose nothing of each other', () => {
	const storage = new MemoryStorage({ [KEY]: document([first]) });
	const here = readAttempts(storage).attempts;
	addAttempts(storage, [second]);
	addAttempts(storage, [...here, third]);
	expect(readAttempts(storage).attempts).toEqual([first, second, third]);
});

describe('Text that is not the format', () => {
	const damaged = [
		'',
		'half a {"form',
		'null',
		'[]',
		'7',
		'{}',
		document([], '2'),
		document([], 0),
		document({}),
		'{"format":1,"answers":[]}',
		'{"format":1,"attempts":[]}',
	];
	test.each(damaged)('%j is set aside whole, and answering goes on', (text) => {
		const storage = new MemoryStorage({ [KEY]: text });
		expect(readAttempts(storage)).toEqual({ attempts: [], state: 'quarantined' });
		expect(aside(storage)).toEqual([text]);
		expect(addAttempts(storage, [first])).toBe('saved');
		expect(readAttempts(storage)).toEqual({ attempts: [first], state: 'saved' });
	});
});

const without = (field: keyof Attempt): object => ({ ...first, [field]: undefined });
test.each<[string, unknown]>([
	['null', null],
	['a list', []],
	...(['id', 'version', 'at', 'answer', 'right'] as const).map((field): [string, unknown] => [
		`one without ${field}`,
		without(field),
	]),
	['one with a version in words', { ...first, version: 'one' }],
	['one with half a version', { ...first, version: 1.5 }],
	['one whose verdict is a word', { ...first, right: 'yes' }],
	['one with a seed in words', { ...first, seed: 'lucky' }],
])('A damaged attempt, %s, is set aside and the sound ones stay', (_, bad) => {
	const storage = new MemoryStorage({ [KEY]: document([second, bad]) });
	expect(readAttempts(storage)).toEqual({ attempts: [second], state: 'quarantined' });
	expect(aside(storage)).toEqual([JSON.parse(JSON.stringify(bad))]);
	expect(readAttempts(storage)).toEqual({ attempts: [second], state: 'saved' });
});

test('What is set aside joins what was set aside before', () => {
	const storage = new MemoryStorage({ [KEY]: 'second', [QUARANTINE_KEY]: '["first"]' });
	readAttempts(storage);
	expect(aside(storage)).toEqual(['first', 'second']);
});

test.each([
	['half a ["lis', ['half a ["lis', 'second']],
	['{"a":1}', [{ a: 1 }, 'second']],
	['', ['', 'second']],
])(
	'A list aside that reads %j is kept in the new one, and nobody is told that saving was refused',
	(list, kept) => {
		const storage = new MemoryStorage({ [KEY]: 'second', [QUARANTINE_KEY]: list });
		expect(readAttempts(storage).state).toBe('quarantined');
		expect(aside(storage)).toEqual(kept);
		expect(addAttempts(storage, [first])).toBe('saved');
	},
);

test('A full storage refuses the attempt and keeps those it has', () => {
	const text = document([first]);
	const storage = new MemoryStorage({ [KEY]: text }, KEY.length + text.length + 10);
	expect(addAttempts(storage, [second])).toBe('refused');
	expect(storage.getItem(KEY)).toBe(text);
	expect(readAttempts(storage)).toEqual({ attempts: [first], state: 'saved' });
});

test('A full storage that cannot set aside leaves the damaged text where it is', () => {
	const storage = new MemoryStorage({ [KEY]: 'damaged' }, 30);
	expect(readAttempts(storage)).toEqual({ attempts: [], state: 'refused' });
	expect(addAttempts(storage, [first])).toBe('refused');
	expect(storage.getItem(KEY)).toBe('damaged');
});

test('A browser that forbids storage is told apart from an empty one', () => {
	const deny = () => {
		throw new DOMException('The operation is insecure.', 'SecurityError');
	};
	const storage = { getItem: deny, setItem: deny };
	expect(readAttempts(storage)).toEqual({ attempts: [], state: 'refused' });
	expect(addAttempts(storage, [first])).toBe('refused');
});
