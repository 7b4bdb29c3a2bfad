import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPreference } from '../../../src/browser/preferences.ts';
import type { BrowserStorage } from '../../../src/browser/storage.ts';
import { fullStorage, memoryStorage, stubWindow, useless } from './fake-storage.ts';

let dispatch: ReturnType<typeof stubWindow>;
beforeEach(() => void (dispatch = stubWindow()));
afterEach(() => void vi.unstubAllGlobals());

const KEY = 'guide.test';
const preferenceIn = (storage: BrowserStorage) => createPreference(KEY, ['light', 'dark'], storage);

test('A choice is kept as a bare word, and no choice as nothing', () => {
	const storage = memoryStorage();
	const preference = preferenceIn(storage);
	expect(preference.get()).toBeUndefined();
	preference.set('dark');
	expect(storage.entries).toEqual(new Map([[KEY, 'dark']]));
	expect(preferenceIn(storage).get()).toBe('dark');
	preference.set(undefined);
	expect(storage.entries.size).toBe(0);
	expect(preference.get()).toBeUndefined();
});

test.each(['', 'auto', 'Dark', '.{{{', '{"theme":"dark"}', '__proto__'])(
	'What is kept as %j is no choice, and stays until one is made',
	(word) => {
		const storage = memoryStorage(new Map([[KEY, word]]));
		const preference = preferenceIn(storage);
		expect(preference.get()).toBeUndefined();
		expect(storage.entries.get(KEY)).toBe(word);
		preference.set('light');
		expect(preference.get()).toBe('light');
	},
);

describe('Where storage', () => {
	test.each(useless)('%s, a choice holds until the page is left', (_, storage) => {
		const preference = preferenceIn(storage);
		expect(preference.get()).toBeUndefined();
		preference.set('dark');
		expect(preference.get()).toBe('dark');
		preference.set(undefined);
		expect(preference.get()).toBeUndefined();
		expect(preferenceIn(storage).get()).toBeUndefined();
	});

	test('is full, a choice made there outweighs the one that is kept', () => {
		const preference = preferenceIn(fullStorage(new Map([[KEY, 'light']])));
		expect(preference.get()).toBe('light');
		preference.set('dark');
		expect(preference.get()).toBe('dark');
	});
});

describe('Who watches', () => {
	test('hears of a choice here, and no more once it has ended', () => {
		const preference = preferenceIn(memoryStorage());
		const heard = vi.fn<(choice: string | undefined) => void>();
		const end = preference.watch(() => heard(preference.get()));
		preference.set('dark');
		expect(heard.mock.calls).toEqual([['dark']]);
		end();
		preference.set('light');
		expect(heard).toHaveBeenCalledTimes(1);
	});

	test('hears of a choice in another tab', () => {
		const storage = memoryStorage();
		const preference = preferenceIn(storage);
		const heard = vi.fn<(choice: string | undefined) => void>();
		preference.watch(() => heard(preference.get()));
		storage.setItem(KEY, 'dark');
		dispatch('storage', { key: KEY });
		expect(heard.mock.calls).toEqual([['dark']]);
	});

	test('is asked again when the page comes back from the back/forward cache', () => {
		const storage = memoryStorage(new Map([[KEY, 'light']]));
		const preference = preferenceIn(storage);
		const heard = vi.fn<(choice: string | undefined) => void>();
		preference.watch(() => heard(preference.get()));
		storage.setItem(KEY, 'dark');
		dispatch('pageshow', { persisted: true });
		expect(heard.mock.calls).toEqual([['dark']]);
	});
});
