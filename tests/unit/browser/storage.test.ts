import { afterEach, describe, expect, test, vi } from 'vitest';
import { adapt, isWritable, local, session, watchKey } from '../../../src/browser/storage.ts';
import { memoryStorage, stubWindow, useless } from './fake-storage.ts';

afterEach(() => void vi.unstubAllGlobals());

test('What is written is read again, and is gone once it is removed', () => {
	const kept = memoryStorage();
	const storage = adapt(() => kept);
	storage.setItem('a', '1');
	expect(storage.getItem('a')).toBe('1');
	storage.removeItem('a');
	expect(storage.getItem('a')).toBeNull();
});

test('The storage of the browser is reached for only when it is used', () => {
	// This process has neither; the import above did not fail.
	expect(() => local.getItem('a')).toThrow();
	expect(() => session.getItem('a')).toThrow();
	vi.stubGlobal('localStorage', memoryStorage(new Map([['a', 'local']])));
	vi.stubGlobal('sessionStorage', memoryStorage(new Map([['a', 'session']])));
	expect([local.getItem('a'), session.getItem('a')]).toEqual(['local', 'session']);
});

describe('Whether anything can be kept', () => {
	test('is true where it can, and leaves nothing behind', () => {
		const storage = memoryStorage();
		expect(isWritable(storage)).toBe(true);
		expect(storage.entries.size).toBe(0);
	});
	test.each(useless)('is false where storage %s', (_, storage) => {
		expect(isWritable(storage)).toBe(false);
	});
	test('is false where what is written is not there afterwards', () => {
		expect(isWritable({ ...memoryStorage(), getItem: () => null })).toBe(false);
	});
});

describe('Watching a key', () => {
	test.each([
		['another tab changes it', 'storage', { key: 'a' }, 1],
		['another tab clears everything', 'storage', { key: null }, 1],
		['another tab changes another key', 'storage', { key: 'b' }, 0],
		['the page comes back from the back/forward cache', 'pageshow', { persisted: true }, 1],
		['the page is shown for the first time', 'pageshow', { persisted: false }, 0],
	])('when %s', (_, type, properties, times) => {
		const dispatch = stubWindow();
		const heard = vi.fn();
		const end = watchKey('a', heard);
		dispatch(type, properties);
		expect(heard).toHaveBeenCalledTimes(times);
		end();
		dispatch(type, properties);
		expect(heard).toHaveBeenCalledTimes(times);
	});
});
