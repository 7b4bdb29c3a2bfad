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
 * What cannot be read is never overwritten. Text that is not this format, and single answers that are damaged, move to
 * `guide.answers.aside`, a list of what was found. A newer format than ours is left as it stands, and answers then last
 * only until the page is closed.
 */

export const FORMAT = 1;
export const KEY = 'guide.answers';
export const ASIDE_KEY = 'guide.answers.aside';

/** One checked answer. */
export interface AnswerRecord {
	version: number;
	answer: string[];
	right: boolean;
	/** ISO 8601, UTC. */
	at: string;
}

export type Answers = Record<string, AnswerRecord>;

/** The part of the browser's storage that is used. */
export interface TextStorage {
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
}

/** `saved`: as it should be. `aside`: something damaged was set aside. `newer`: a newer format, left alone. `refused`: the browser stores nothing. */
export type StoreState = 'saved' | 'aside' | 'newer' | 'refused';

/** Reads all answers. Damaged content is set aside first; never throws. */
export function readAnswers(storage: TextStorage): { answers: Answers; state: StoreState } {
	let text: string | null;
	try {
		text = storage.getItem(KEY);
	} catch {
		return { answers: {}, state: 'refused' };
	}
	if (text === null) return { answers: {}, state: 'saved' };
	const document = parseObject(text);
	if (typeof document?.format === 'number' && document.format > FORMAT) return { answers: {}, state: 'newer' };
	const entries = document?.format === FORMAT ? asObject(document.answers) : undefined;
	if (!entries) return { answers: {}, state: setAside(storage, [text], {}) };
	const answers = Object.create(null) as Answers; // On a plain object, `__proto__` would not become an entry.
	const damaged: unknown[] = [];
	for (const [id, value] of Object.entries(entries)) {
		if (isRecord(value)) answers[id] = value;
		else damaged.push({ [id]: value });
	}
	return { answers, state: damaged.length ? setAside(storage, damaged, answers) : 'saved' };
}

/** Adds or replaces one answer. Reads first, so that another tab's answers stay. */
export function saveAnswer(storage: TextStorage, id: string, record: AnswerRecord): StoreState {
	return change(storage, (answers) => ({ ...answers, [id]: record }));
}

/** Forgets the answers to some questions. */
export function forgetAnswers(storage: TextStorage, ids: readonly string[]): StoreState {
	return change(storage, (answers) => Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id))));
}

/** The answer to show for a question: one that was given to this very version. */
export function answerFor(answers: Answers, id: string, version: number): AnswerRecord | undefined {
	const record = Object.hasOwn(answers, id) ? answers[id] : undefined;
	return record?.version === version ? record : undefined;
}

function change(storage: TextStorage, edit: (answers: Answers) => Answers): StoreState {
	const { answers, state } = readAnswers(storage);
	if (state === 'newer' || state === 'refused') return state;
	return write(storage, edit(answers)) ? state : 'refused';
}

function write(storage: TextStorage, answers: Answers): boolean {
	try {
		// What stands beside the answers is not ours to drop.
		storage.setItem(KEY, JSON.stringify({ ...parseObject(storage.getItem(KEY) ?? ''), format: FORMAT, answers }));
		return true;
	} catch {
		return false;
	}
}

function setAside(storage: TextStorage, found: unknown[], rest: Answers): StoreState {
	try {
		const before: unknown = JSON.parse(storage.getItem(ASIDE_KEY) ?? '[]');
		storage.setItem(ASIDE_KEY, JSON.stringify([...(Array.isArray(before) ? before : [before]), ...found]));
		return write(storage, rest) ? 'aside' : 'refused';
	} catch {
		return 'refused';
	}
}

function parseObject(text: string): Record<string, unknown> | undefined {
	try {
		return asObject(JSON.parse(text));
	} catch {
		return undefined;
	}
}

function asObject(value: unknown): Record<string, unknown> | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
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
