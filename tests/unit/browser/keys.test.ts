import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isCommand, isComposing, isLetter, onSingleKey } from '../../../src/browser/keys.ts';
import { createPreference } from '../../../src/browser/preferences.ts';
import { memoryStorage } from './fake-storage.ts';

class FakeElement {
	isContentEditable = false;
	readonly kind: string;
	constructor(kind: string) {
		this.kind = kind;
	}
	matches(selector: string) {
		return selector.split(', ').includes(this.kind);
	}
}

/** A key press as the browser would report it. */
function press(
	key: string,
	properties: object = {},
	target: object = new FakeElement('body'),
): KeyboardEvent {
	const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false };
	const event = new Event('keydown', { cancelable: true });
	const pressed = { ...plain, key, code: '', isComposing: false, keyCode: 0, ...properties };
	return Object.assign(event, pressed, { composedPath: () => [target] }) as unknown as KeyboardEvent;
}

test.each([
	['an ordinary key', {}, false],
	['a key inside a syllable', { isComposing: true }, true],
	['the Enter that ended a syllable in Safari', { keyCode: 229 }, true],
])('%s', (_, properties, composing) => {
	expect(isComposing(press('Enter', properties))).toBe(composing);
});

test.each([
	['k', 'KeyK', true],
	['K', 'KeyK', true],
	['ㅏ', 'KeyK', true],
	['ㅏ', 'KeyL', false],
	// Dvorak: the letter counts, not its place.
	['t', 'KeyK', false],
	['k', 'KeyV', true],
])('%j from the key %s is a K: %s', (key, code, is) => {
	expect(isLetter(press(key, { code }), 'k')).toBe(is);
});

test.each([
	[{ ctrlKey: true }, true],
	[{ metaKey: true }, true],
	[{}, false],
	[{ ctrlKey: true, altKey: true }, false],
	[{ ctrlKey: true, shiftKey: true }, false],
])('K with %j is a command: %s', (modifiers, is) => {
	expect(isCommand(press('k', { code: 'KeyK', ...modifiers }), 'k')).toBe(is);
});

describe('A single key', () => {
	let page: EventTarget & { querySelector?: (selector: string) => object | null };
	beforeEach(() => {
		page = new EventTarget();
		page.querySelector = () => null;
		vi.stubGlobal('document', page);
		vi.stubGlobal('HTMLElement', FakeElement);
	});
	afterEach(() => void vi.unstubAllGlobals());

	function listen() {
		const isOn = createPreference('guide.test', ['off'], memoryStorage());
		const act = vi.fn();
		const end = onSingleKey(({ key }) => key === '/', isOn, act);
		return { isOn, act, end };
	}

	test('does what it is for, and nothing else', () => {
		const { act } = listen();
		const event = press('/');
		page.dispatchEvent(event);
		expect(act).toHaveBeenCalledTimes(1);
		expect(event.defaultPrevented).toBe(true);
		page.dispatchEvent(press('.'));
		expect(act).toHaveBeenCalledTimes(1);
	});

	test.each([
		['with Ctrl', press('/', { ctrlKey: true })],
		['with Alt', press('/', { altKey: true })],
		['with ⌘', press('/', { metaKey: true })],
		['held down', press('/', { repeat: true })],
		['inside a syllable', press('/', { isComposing: true })],
		['typed into a field', press('/', {}, new FakeElement('input'))],
		['pressed in a select', press('/', {}, new FakeElement('select'))],
		[
			'typed into editable text',
			press('/', {}, Object.assign(new FakeElement('p'), { isContentEditable: true })),
		],
	])('is left alone %s', (_, event) => {
		const { act } = listen();
		page.dispatchEvent(event);
		expect(act).not.toHaveBeenCalled();
		expect(event.defaultPrevented).toBe(false);
	});

	test('is left alone while a dialog is open, once turned off, and after its end', () => {
		const { act, isOn, end } = listen();
		page.querySelector = (selector) => (selector === 'dialog[open]' ? {} : null);
		page.dispatchEvent(press('/'));
		page.querySelector = () => null;
		isOn.set('off');
		page.dispatchEvent(press('/'));
		isOn.set(undefined);
		end();
		page.dispatchEvent(press('/'));
		expect(act).not.toHaveBeenCalled();
	});
});
