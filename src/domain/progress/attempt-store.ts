/**
 * The reader's attempts at questions, kept in the browser: a log that is only ever added to.
 *
 * One entry, key `guide.answers`, format 2:
 *
 *     { "format": 2,
 *       "attempts": [ { "id": "cold-ping-warmer", "version": 2, "at": "2026-11-20T09:00:00.000Z",
 *                       "answer": ["b"], "right": true, "seed": 3735928559 } ] }
 *
 * The fields are those of `Attempt`. Nothing in them depends on language or path. The list is sorted by time; attempts at
 * older versions of a question stay in it.
 *
 * Format 1 kept the last answer to each question, as `"answers": { "<id>": { version, answer, right, at } }`. Each reads
 * as an attempt without a seed.
 *
 * What is damaged or newer is treated as `storage/store.ts` says.
 */
import {
	asObject,
	changeStore,
	type Format,
	readStore,
	type Store,
	type StoreState,
	type TextStorage,
} from '../storage/store.ts';
import { type Attempt, mergeAttempts } from './attempts.ts';

export const FORMAT = 2;
export const KEY = 'guide.answers';
export const QUARANTINE_KEY = 'guide.answers.aside';

const lastAnswers: Format<Attempt[]> = {
	field: 'answers',
	sort: (found) => {
		const answers = asObject(found);
		if (!answers) return undefined;
		return sortOut(
			Object.entries(answers).map(([id, answer]) => [{ ...asObject(answer), id }, { [id]: answer }]),
		);
	},
};

const store: Store<Attempt[]> = {
	key: KEY,
	quarantineKey: QUARANTINE_KEY,
	format: FORMAT,
	field: 'attempts',
	sort: (found) =>
		Array.isArray(found) ? sortOut(found.map((entry: unknown) => [entry, entry])) : undefined,
	earlier: { 1: lastAnswers },
	empty: () => [],
};

/** Reads all attempts, by time. Damaged ones are set aside first; never throws. */
export function readAttempts(storage: TextStorage): { attempts: Attempt[]; state: StoreState } {
	const { content, state } = readStore(storage, store);
	return { attempts: mergeAttempts(content), state };
}

/** Adds attempts to the log, such as the one just made. Reads first, so that another tab's attempts stay. */
export function addAttempts(storage: TextStorage, attempts: readonly Attempt[]): StoreState {
	return changeStore(storage, store, (log) => mergeAttempts(log, attempts));
}

/** Parts what can be read as attempts from what cannot; the latter as it was found. */
function sortOut(entries: [entry: unknown, found: unknown][]) {
	const sound: Attempt[] = [];
	const damaged: unknown[] = [];
	for (const [entry, found] of entries)
		if (isAttempt(entry)) sound.push(entry);
		else damaged.push(found);
	return { sound, damaged };
}

function isAttempt(value: unknown): value is Attempt {
	const entry = asObject(value);
	return (
		entry !== undefined &&
		typeof entry.id === 'string' &&
		Number.isInteger(entry.version) &&
		typeof entry.at === 'string' &&
		entry.answer !== undefined &&
		typeof entry.right === 'boolean' &&
		(entry.seed === undefined || Number.isInteger(entry.seed))
	);
}
