import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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

const FOLDER = 'tests/fixtures/storage';
const textOf = (name: string) => readFileSync(`${FOLDER}/answers-${name}.json`, 'utf8');
const added = attempt({ id: 'added', at: '2027-01-01T00:00:00.000Z' });

const burst = {
	id: 'cold-push-burst',
	version: 1,
	answer: ['b'],
	right: false,
	at: '2026-11-20T09:00:00.000Z',
};
const warmer = {
	id: 'cold-ping-warmer',
	version: 1,
	answer: ['false'],
	right: true,
	at: '2026-11-19T22:15:00.000Z',
};

/** Every shape in which a browser may hold answers: what is read of it, what is set aside, what stands beside. */
const shapes: Record<string, { reads: object[]; aside?: unknown[]; beside?: object }> = {
	'format-1': {
		reads: [
			warmer,
			burst,
			{
				id: 'cold-first-remedy',
				version: 1,
				answer: ['a', 'c'],
				right: true,
				at: '2026-11-20T09:01:30.000Z',
			},
		],
	},
	'format-1-older-question': { reads: [warmer, { ...burst, version: 0 }] },
	'format-1-damaged-entry': {
		reads: [warmer],
		aside: [
			{ 'cold-push-burst': { version: 'one', answer: ['b'], right: false, at: '2026-11-20T09:00:00.000Z' } },
			{ 'cold-first-remedy': 7 },
		],
	},
	'format-1-prototype-keys': {
		reads: [
			{ id: '__proto__', version: 1, answer: ['a'], right: true, at: '2026-11-20T09:00:00.000Z' },
			{ id: 'constructor', version: 1, answer: ['b'], right: false, at: '2026-11-20T09:00:00.000Z' },
		],
		aside: [{ toString: 'damaged' }],
	},
	'format-1-cut-short': { reads: [], aside: [textOf('format-1-cut-short')] },
	'format-1-with-more-beside': {
		reads: [{ ...warmer, sure: true }],
		beside: { device: 'kept by another edition' },
	},
	'format-2': {
		reads: [
			warmer,
			{ ...burst, seed: 3735928559 },
			{ ...burst, answer: ['a'], right: true, at: '2026-11-20T09:02:00.000Z', seed: 48879 },
		],
	},
	'format-2-damaged-entry': {
		reads: [warmer],
		aside: [{ id: 'cold-push-burst', version: 1, right: false, at: '2026-11-20T09:00:00.000Z' }, null],
	},
	'format-2-with-more-fields': {
		reads: [{ ...warmer, seed: 7, sure: false, variant: 'b' }],
		beside: { saved: '2026-11-21' },
	},
};

test('Every stored document is opened by a test', () => {
	const files = readdirSync(FOLDER).map((file) => file.replace(/^answers-(.+)\.json$/, '$1'));
	expect(files.toSorted()).toEqual([...Object.keys(shapes), 'newer-format'].toSorted());
});

test.each(Object.entries(shapes))(
	'%s opens, and answering loses nothing of it',
	(name, { reads, aside, beside }) => {
		const storage = new MemoryStorage({ [KEY]: textOf(name) });
		expect(readAttempts(storage)).toEqual({ attempts: reads, state: aside ? 'quarantined' : 'saved' });
		expect(JSON.parse(storage.getItem(QUARANTINE_KEY) ?? '[]')).toEqual(aside ?? []);
		expect(addAttempts(storage, [added])).toBe('saved');
		expect(readAttempts(storage)).toEqual({ attempts: [...(reads as Attempt[]), added], state: 'saved' });
		expect(JSON.parse(storage.getItem(KEY)!)).toEqual({
			...beside,
			format: FORMAT,
			attempts: [...reads, added],
		});
	},
);

test('A document that is only read stays as it was found, unless something in it is damaged', () => {
	for (const [name, { aside }] of Object.entries(shapes)) {
		const storage = new MemoryStorage({ [KEY]: textOf(name) });
		readAttempts(storage);
		expect(storage.getItem(KEY) === textOf(name), name).toBe(!aside);
	}
});

test('A newer format is neither read nor touched', () => {
	const storage = new MemoryStorage({ [KEY]: textOf('newer-format') });
	expect(readAttempts(storage)).toEqual({ attempts: [], state: 'newer' });
	expect(addAttempts(storage, [added])).toBe('newer');
	expect(Object.fromEntries(storage.entries)).toEqual({ [KEY]: textOf('newer-format') });
});
