import { expect, test } from 'vitest';
import { type DrawnPage, findCommon } from '../../../../src/build/fonts/common.ts';

const page = (written: boolean, text: string, bold = '', title = ''): DrawnPage => ({
	written,
	drawn: { text: new Set(text), bold: new Set(bold), title: new Set(title) },
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
	const many = syllables('가', 900);
	const { text, bold, title } = findCommon([page(true, many, many, many)], '');
	const lists = [...text, ...bold, ...title];
	expect(lists.map(({ length }) => length)).toEqual([300, 215, 60, 90, 24, 60]);
	for (const list of lists) expect([...list].sort().join('')).toBe(list);
	expect(new Set(text.join('')).size).toBe(515);
});

test('What is no syllable is left out, and of the text what another slice holds', () => {
	const { text, bold } = findCommon([page(true, '가나abc·ㄱ다', '나')], '나');
	expect([text, bold]).toEqual([
		['가다', ''],
		['나', ''],
	]);
});
