import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml } from '../../../src/text/escape.ts';

test('The four signs of markup become entities, each once', () => {
	expect(escapeXml('L4 & L7 <b class="x">')).toBe('L4 &amp; L7 &lt;b class=&quot;x&quot;&gt;');
	expect(escapeXml('&amp;')).toBe('&amp;amp;');
});

test('What XML forbids is dropped; line ends, tabs and letters beyond the first plane stay', () => {
	expect(escapeXml('가\u0000나\u0008다\ufffe라\ud800')).toBe('가나다라');
	expect(escapeXml('a\tb\nc\r𝔸')).toBe('a\tb\nc\r𝔸');
});

/** Reads the entities back. */
const unescape = (text: string) =>
	text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

test('No sign of markup is left, and what is allowed can be read back', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'&<>"\'; amplt;가\n') }), (text) => {
			expect(escapeXml(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
			expect(unescape(escapeXml(text))).toBe(text);
		}),
	);
});
