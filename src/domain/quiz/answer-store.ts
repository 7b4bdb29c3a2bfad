/**
 * The reader's answers in the browser.
 *
 * One entry, key `guide.answers`:
 *
 *     { "format": 1,
 *       "answers": { "<question id>": { "version": 2, "answer": ["b"], "right": true, "at": "2026-11-20T09:00:00.000Z" } } }
 *
 * `version` is the question's content version when it was answered: an answer to an older version is kept but not
 * shown, so that a changed question is asked again. `answer` holds option ids in no order. `at` is when it was checked.
 * Nothing in it depends on language, path or the order of options.
 *
 * What is damaged or newer is treated as `storage/store.ts` says.
 */
import {
	asObject,
	changeStore,
	readStore,
	type Store,
	type StoreState,
	type TextStorage,
} from '../storage/store.ts';

export type { StoreState, TextStorage } from '../storage/store.ts';

export const FORMAT = 1;
export const KEY = 'guide.answers';
export const QUARANTINE_KEY = 'guide.answers.aside';

/** One checked answer. */
export interface AnswerRecord {
	version: number;
	answer: string[];
	right: boolean;
	/** ISO 8601, UTC. */
	at: string;
}

export type Answers = Record<string, AnswerRecord>;

const store: Store<Answers> = {
	key: KEY,
	quarantineKey: QUARANTINE_KEY,
	format: FORMAT,
	field: 'answers',
	empty: () => ({}),
	sort: (found) => {
		const entries = asObject(found);
		if (!entries) return undefined;
		const sound = Object.create(null) as Answers; // On a plain object, `__proto__` would not become an entry.
		const damaged: unknown[] = [];
		for (const [id, value] of Object.entries(entries)) {
			if (isRecord(value)) sound[id] = value;
			else damaged.push({ [id]: value });
		}
		return { sound, damaged };
	},
};

/** Reads all answers. Damaged content is set aside first; never throws. */
export function readAnswers(storage: TextStorage): { answers: Answers; state: StoreState } {
	const { content, state } = readStore(storage, store);
	return { answers: content, state };
}

/** Adds or replaces one answer. Reads first, so that another tab's answers stay. */
export function saveAnswer(storage: TextStorage, id: string, record: AnswerRecord): StoreState {
	return changeStore(storage, store, (answers) => ({ ...answers, [id]: record }));
}

/** Forgets the answers to some questions. */
export function forgetAnswers(storage: TextStorage, ids: readonly string[]): StoreState {
	return changeStore(storage, store, (answers) =>
		Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id))),
	);
}

/** The answer to show for a question: one that was given to this very version. */
export function answerFor(answers: Answers, id: string, version: number): AnswerRecord | undefined {
	const record = Object.hasOwn(answers, id) ? answers[id] : undefined;
	return record?.version === version ? record : undefined;
}

function isRecord(value: unknown): value is AnswerRecord {
	const record = asObject(value);
	return (
		record !== undefined &&
		Number.isInteger(record.version) &&
		Array.isArray(record.answer) &&
		record.answer.every((id) => typeof id === 'string') &&
		typeof record.right === 'boolean' &&
		typeof record.at === 'string'
	);
}
