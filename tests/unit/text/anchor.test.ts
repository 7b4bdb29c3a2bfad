import { expect, test } from 'vitest';
import { anchorOf } from '../../../src/text/anchor.ts';

test.each([
	['-there-is-no-server', 'there-is-no-server'],
	['what-is-left-', 'what-is-left'],
	['cold-start', 'cold-start'],
	['before--after', 'before--after'],
])('The slug “%s” becomes the anchor “%s”', (slug, anchor) => {
	expect(anchorOf(slug)).toBe(anchor);
});

test('A heading of nothing but signs still has an anchor', () => {
	expect(['', '-', '--'].map(anchorOf)).toEqual(['section', 'section', 'section']);
});
