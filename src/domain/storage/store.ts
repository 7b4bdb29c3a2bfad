/**
 * Documents kept in the reader's browser. Each has a key of its own and says its format: `{ "format": 1, "<field>": … }`.
 *
 * What cannot be read is never overwritten. Text that is not the format, and single parts that are damaged, move to
 * `<key>.aside`, a list of what was found. A newer format than ours is left as it stands, and what the reader does
 * then lasts only until the page is closed.
 */

/** The part of the browser's storage that is used. */
export interface TextStorage {
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
}

/** `saved`: as it should be. `quarantined`: something damaged was set aside. `newer`: a newer format, left alone. `refused`: the browser stores nothing. */
export type StoreState = 'saved' | 'quarantined' | 'newer' | 'refused';

/** How a format writes its content. */
export interface Format<Content> {
	/** The name of the content in the document. */
	field: string;
	/** Parts the sound from the damaged; nothing if what was found is no content of this kind at all. */
	sort(found: unknown): { sound: Content; damaged: unknown[] } | undefined;
}

/** One kind of document, in the format in which it is written. */
export interface Store<Content> extends Format<Content> {
	key: string;
	/** Where damaged parts go: `<key>.aside`. */
	quarantineKey: string;
	format: number;
	/** Formats of earlier editions by their numbers. They are read as today's content, and written as today's format. */
	earlier?: Readonly<Record<number, Format<Content>>>;
	empty(): Content;
}

/** Reads a document. Damaged parts are set aside first; never throws. */
export function readStore<Content>(
	storage: TextStorage,
	store: Store<Content>,
): { content: Content; state: StoreState } {
	let text: string | null;
	try {
		text = storage.getItem(store.key);
	} catch {
		return { content: store.empty(), state: 'refused' };
	}
	if (text === null) return { content: store.empty(), state: 'saved' };
	const document = parseObject(text);
	if (typeof document?.format === 'number' && document.format > store.format)
		return { content: store.empty(), state: 'newer' };
	const format = formatOf(store, document);
	const sorted = format?.sort(document?.[format.field]);
	if (!sorted) {
		const content = store.empty();
		return { content, state: quarantine(storage, store, [text], content) };
	}
	const { sound, damaged } = sorted;
	return { content: sound, state: damaged.length ? quarantine(storage, store, damaged, sound) : 'saved' };
}

/** Changes a document. Reads first, so that what another tab has written stays. */
export function changeStore<Content>(
	storage: TextStorage,
	store: Store<Content>,
	edit: (content: Content) => Content,
): StoreState {
	const { content, state } = readStore(storage, store);
	if (state === 'newer' || state === 'refused') return state;
	return write(storage, store, edit(content)) ? state : 'refused';
}

/** The value as an object with keys; nothing for lists, null and the rest. */
export function asObject(value: unknown): Record<string, unknown> | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: undefined;
}

/** The format of a document, if it is one that we know. */
function formatOf<Content>(
	store: Store<Content>,
	document: Record<string, unknown> | undefined,
): Format<Content> | undefined {
	if (document?.format === store.format) return store;
	return typeof document?.format === 'number' ? store.earlier?.[document.format] : undefined;
}

function write<Content>(storage: TextStorage, store: Store<Content>, content: Content): boolean {
	try {
		// What stands beside the content is not ours to drop; content of an earlier format has become part of today's.
		const beside = parseObject(storage.getItem(store.key) ?? '') ?? {};
		const before = formatOf(store, beside);
		if (before) delete beside[before.field];
		storage.setItem(store.key, JSON.stringify({ ...beside, format: store.format, [store.field]: content }));
		return true;
	} catch {
		return false;
	}
}

function quarantine<Content>(
	storage: TextStorage,
	store: Store<Content>,
	found: unknown[],
	rest: Content,
): StoreState {
	try {
		const list = [...readList(storage.getItem(store.quarantineKey)), ...found];
		storage.setItem(store.quarantineKey, JSON.stringify(list));
		return write(storage, store, rest) ? 'quarantined' : 'refused';
	} catch {
		return 'refused';
	}
}

/** What was set aside before; a text that is no list has become damaged itself and is kept as one more part. */
function readList(text: string | null): unknown[] {
	if (text === null) return [];
	try {
		const before: unknown = JSON.parse(text);
		return Array.isArray(before) ? before : [before];
	} catch {
		return [text];
	}
}

function parseObject(text: string): Record<string, unknown> | undefined {
	try {
		return asObject(JSON.parse(text));
	} catch {
		return undefined;
	}
}
