import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type AnnouncerOptions, createAnnouncer } from '../../../src/browser/announce.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A live region that remembers every change, and what speaks through it. */
function speaker(options?: AnnouncerOptions) {
	const heard: string[] = [];
	let shown = '';
	const region = {
		get textContent() {
			return shown;
		},
		set textContent(text: string) {
			if (text !== shown) heard.push(text);
			shown = text;
		},
	};
	return { heard, say: createAnnouncer(region as HTMLElement, options) };
}

test('The first text is spoken at once', () => {
	const { heard, say } = speaker();
	say('1 term');
	expect(heard).toEqual(['1 term']);
});

test('The same text twice is spoken twice, as the same words', () => {
	const { heard, say } = speaker();
	for (const _ of [1, 2, 3]) {
		say('1 term');
		vi.advanceTimersByTime(500);
	}
	expect(heard).toHaveLength(3);
	expect(heard.map((text) => text.trim())).toEqual(['1 term', '1 term', '1 term']);
});

test('Of what comes within half a second only the newest is spoken, once it is over', () => {
	const { heard, say } = speaker();
	say('1');
	vi.advanceTimersByTime(100);
	say('2');
	say('3');
	vi.advanceTimersByTime(399);
	expect(heard).toEqual(['1']);
	vi.advanceTimersByTime(1);
	expect(heard).toEqual(['1', '3']);
	say('4');
	expect(heard).toEqual(['1', '3']);
	vi.advanceTimersByTime(500);
	expect(heard).toEqual(['1', '3', '4']);
});

test('With a quiet time, nothing is spoken until nothing newer has come for so long', () => {
	const { heard, say } = speaker({ quiet: 700 });
	say('c');
	vi.advanceTimersByTime(600);
	say('co');
	vi.advanceTimersByTime(699);
	expect(heard).toEqual([]);
	vi.advanceTimersByTime(1);
	expect(heard).toEqual(['co']);
});

test('Silence takes back what has not been spoken', () => {
	const { heard, say } = speaker({ quiet: 700 });
	say('too late');
	say('');
	vi.advanceTimersByTime(2000);
	expect(heard).toEqual([]);
});
