import { vi } from 'vitest';
import { adapt, type BrowserStorage } from '../../../src/browser/storage.ts';

/** Storage that works, in memory. `entries` is what it holds. */
export function memoryStorage(entries = new Map<string, string>()): BrowserStorage & {
	entries: Map<string, string>;
} {
	return {
		entries,
		getItem: (key) => entries.get(key) ?? null,
		setItem: (key, value) => void entries.set(key, value),
		removeItem: (key) => void entries.delete(key),
	};
}

/** Storage that can be read and has no room. */
export function fullStorage(entries = new Map<string, string>()): BrowserStorage {
	return {
		...memoryStorage(entries),
		setItem: () => {
			throw new DOMException('full', 'QuotaExceededError');
		},
	};
}

/** Storage that throws as soon as it is reached for. */
export const forbiddenStorage = adapt(() => {
	throw new DOMException('denied', 'SecurityError');
});

/** Storage of a browser that has none and says so with `null`. */
export const nullStorage = adapt(() => null as unknown as BrowserStorage);

/** Every way in which a browser keeps nothing. */
export const useless: [name: string, storage: BrowserStorage][] = [
	['is forbidden', forbiddenStorage],
	['is full', fullStorage()],
	['is null', nullStorage],
];

/** A window that hears of events, for code that listens on the global object. */
export function stubWindow(): (type: string, properties?: object) => void {
	const target = new EventTarget();
	vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
	vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
	return (type, properties = {}) => void target.dispatchEvent(Object.assign(new Event(type), properties));
}
