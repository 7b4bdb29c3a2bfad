import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { find } from '../../../src/browser/dom.ts';

class FakeElement {
	readonly localName: string;
	constructor(localName = '') {
		this.localName = localName;
	}
}
class FakeButton extends FakeElement {}

beforeEach(() => void vi.stubGlobal('HTMLElement', FakeElement));
afterEach(() => void vi.unstubAllGlobals());

const below = (found: unknown, root: object = { localName: 'guide-search' }) =>
	({ ...root, querySelector: () => found }) as unknown as HTMLElement;
const Button = FakeButton as unknown as typeof HTMLButtonElement;

test('What is there is found', () => {
	const button = new FakeButton('button');
	expect(find(below(button), 'button')).toBe(button);
	expect(find(below(button), '[data-close]', Button)).toBe(button);
});

test('What is missing is named, and where', () => {
	expect(() => find(below(null), '[data-close]')).toThrow('<guide-search> has no [data-close].');
	expect(() => find(below(null, {}), '[data-close]')).toThrow('The document has no [data-close].');
});

test('Another kind of element is refused', () => {
	expect(() => find(below(new FakeElement('a')), '[data-close]', Button)).toThrow(
		'[data-close] in <guide-search> is a <a>, not the FakeButton it should be.',
	);
	expect(() => find(below({ localName: 'path' }), '[data-close]')).toThrow(
		'is a <path>, not the FakeElement',
	);
});
