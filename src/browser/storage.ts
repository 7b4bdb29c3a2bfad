/**
 * What the browser keeps for this site, as the text storage of `domain/storage/store.ts`. Nothing here fails when it is
 * imported: a browser that forbids storage throws, or has none, only when it is read or written.
 */
import type { TextStorage } from '../domain/storage/store.ts';

/** Texts under keys, each at most some megabytes. */
export interface BrowserStorage extends TextStorage {
	/** The text under a key, null if there is none. Throws where storage is forbidden. */
	getItem(key: string): string | null;
	/** Keeps a text. Throws where storage is forbidden or full. */
	setItem(key: string, value: string): void;
	/** Forgets a text. Throws where storage is forbidden. */
	removeItem(key: string): void;
}

/** Kept until the reader clears it, and shared by every tab. */
export const local = adapt(() => localStorage);

/** Kept as long as the tab. */
export const session = adapt(() => sessionStorage);

/**
 * Storage that is looked for each time it is used, because reaching for `localStorage` itself throws where the browser
 * forbids it.
 */
export function adapt(find: () => BrowserStorage): BrowserStorage {
	return {
		getItem: (key) => find().getItem(key),
		setItem: (key, value) => find().setItem(key, value),
		removeItem: (key) => find().removeItem(key),
	};
}

/** Whether a storage keeps what is written: allowed, and with room for one short text more. Never throws. */
export function isWritable(storage: BrowserStorage): boolean {
	const probe = 'guide.probe';
	try {
		storage.setItem(probe, probe);
		const kept = storage.getItem(probe) === probe;
		storage.removeItem(probe);
		return kept;
	} catch {
		return false;
	}
}

/**
 * Calls `onChange` when another tab may have changed what is kept under a key: while this page is open, and when the
 * browser shows it again from its back/forward cache, where it heard of nothing. Returns what ends it.
 */
export function watchKey(key: string, onChange: () => void): () => void {
	// A `null` key: the other tab has cleared everything.
	const onStorage = (event: StorageEvent) => (event.key === key || event.key === null) && onChange();
	const onShown = (event: PageTransitionEvent) => event.persisted && onChange();
	addEventListener('storage', onStorage);
	addEventListener('pageshow', onShown);
	return () => {
		removeEventListener('storage', onStorage);
		removeEventListener('pageshow', onShown);
	};
}
