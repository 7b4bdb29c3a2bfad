import { expect, test } from 'vitest';
import { type DrawnPage, findCommon } from '../../../../src/build/fonts/common.ts';

const page = (written: boolean, text: string, bold = ''): DrawnPage => ({
	written,
	drawn: { text: new Set(text), bold: new Set(bold), title: new Set() },
});
/** Syllables from `first` on. */
const syllables = (first: string, count: number) =>
	String.fromCodePoint(...Array.from({ length: count }, (_, at) => first.codePointAt(0)! + at));

test('What the most pages draw comes first, then what the most pages of the book draw', () => {
	const frame = syllables('가', 300);
	const { text } = findCommon(
		[page(false, `${frame}터`), page(false, `${frame}터`), page(true, `${frame}책`)],
		'',
	);
	// A syllable of terms alone stands behind 300 that all pages draw, and in no list of the book's.
	expect(text).toEqual([frame, '책']);
});

test('Each list has its size, and is in the order of code points', () => {
	const { text, bold } = findCommon([page(true, syllables('가', 900), syllables('나', 900))], '');
	expect([text, bold].map((lists) => lists.map((list) => list.length))).toEqual([
		[300, 200],
		[60, 140],
	]);
	for (const list of [...text, ...bold]) expect([...list].sort().join('')).toBe(list);
	expect(new Set(text.join('')).size).toBe(500);
});

test('What other slices hold, and what is no syllable, is left out', () => {
	expect(findCommon([page(true, '가나abc·ㄱ다')], '나').text).toEqual(['가다', '']);
});
