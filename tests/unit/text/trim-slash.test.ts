import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trimSlash } from '../../../src/text/trim-slash.ts';

test.each([
	['/guide/', '/guide'],
	['/guide', '/guide'],
	['/a/b//', '/a/b'],
	['/', ''],
	['', ''],
])('“%s” becomes “%s”', (path, trimmed) => {
	expect(trimSlash(path)).toBe(trimmed);
});

test('Nothing but slashes goes, all of them at the end, none before it', () => {
	fc.assert(
		fc.property(fc.string(), fc.stringMatching(/^\/{0,4}$/), (start, slashes) => {
			const trimmed = trimSlash(start + slashes);
			expect(trimmed).not.toMatch(/\/$/);
			expect((start + slashes).slice(trimmed.length)).toMatch(/^\/*$/);
			expect(start + slashes).toContain(trimmed);
		}),
	);
});
