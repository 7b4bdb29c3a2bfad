import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addressWith, readParameter, writeAddress } from '../../../src/browser/address.ts';

const PAGE = 'https://example.org/ko/glossary/';
const replaceState = vi.fn((_state: unknown, _unused: string, address: string) => void visit(address));
const visit = (address: string) => vi.stubGlobal('location', new URL(address));

beforeEach(() => {
	vi.useFakeTimers();
	replaceState.mockClear();
	vi.stubGlobal('document', new EventTarget());
	vi.stubGlobal('history', { state: { scroll: 7 }, replaceState });
	visit(PAGE);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('A parameter is read without the spaces around it, and a missing one as nothing', () => {
	visit(`${PAGE}?q=%20cold%20start%20`);
	expect(readParameter('q')).toBe('cold start');
	expect(readParameter('tag')).toBe('');
});

test('An address changes in the parameters that are given, and only there', () => {
	visit(`${PAGE}?q=a&tag=cost#letter-a`);
	expect(addressWith({ q: '콜드 & 웜', tag: '' })).toBe(
		`${PAGE}?q=%EC%BD%9C%EB%93%9C+%26+%EC%9B%9C#letter-a`,
	);
});

test('While something is typed the address waits, and is then written once', () => {
	for (const q of ['c', 'co', 'col']) {
		writeAddress({ q });
		vi.advanceTimersByTime(200);
	}
	expect(replaceState).not.toHaveBeenCalled();
	vi.advanceTimersByTime(200);
	expect(replaceState.mock.calls).toEqual([[{ scroll: 7 }, '', `${PAGE}?q=col`]]);
});

test('However one types, half a minute has fewer changes than Safari’s hundred', () => {
	for (let time = 0; time < 30_000; time += 321) {
		writeAddress({ q: String(time) });
		vi.advanceTimersByTime(321);
	}
	expect(replaceState.mock.calls.length).toBeGreaterThan(1);
	expect(replaceState.mock.calls.length).toBeLessThan(100);
});

test('What waits is written together with what is written at once', () => {
	writeAddress({ q: 'cold' });
	writeAddress({ tag: 'cost' }, 0);
	expect(location.search).toBe('?q=cold&tag=cost');
	vi.advanceTimersByTime(1000);
	expect(replaceState).toHaveBeenCalledTimes(1);
});

test.each(['click', 'submit'])('What waits is written before a %s leads away, and not again', (leaving) => {
	writeAddress({ q: 'cold' });
	document.dispatchEvent(new Event(leaving));
	expect(location.search).toBe('?q=cold');
	vi.advanceTimersByTime(1000);
	expect(replaceState).toHaveBeenCalledTimes(1);
});

test('An address that stays the same is not written', () => {
	visit(`${PAGE}?q=cold`);
	writeAddress({ q: 'cold' }, 0);
	expect(replaceState).not.toHaveBeenCalled();
});

test('A browser that refuses breaks nothing', () => {
	replaceState.mockImplementationOnce(() => {
		throw new DOMException('too many calls', 'SecurityError');
	});
	expect(() => writeAddress({ q: 'cold' }, 0)).not.toThrow();
	writeAddress({ q: 'warm' }, 0);
	expect(location.search).toBe('?q=warm');
});
