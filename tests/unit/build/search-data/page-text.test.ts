import { expect, test } from 'vitest';
import { parseHtml } from '../../../../src/build/html.ts';
import { readPageText } from '../../../../src/build/search-data/page-text.ts';

const read = (main: string) => readPageText(parseHtml(`<main data-pagefind-body>${main}</main>`))!;
const words = (main: string) => read(main).text.trim().split(' ');

test('Words in different elements are parted, those of one word are not', () => {
	expect(words('<table><tr><td>one</td><td>two</td></tr></table>')).toEqual(['one', 'two']);
	expect(words('<b>Label</b><span>note</span>')).toEqual(['Label', 'note']);
	expect(words('<p>호출의 1<span class="unbroken">%라</span>는 말</p>')).toEqual(['호출의', '1%라는', '말']);
	expect(words('<ul><li>1</li><li><span class="unbroken">GB-초</span>당</li></ul>')).toEqual([
		'1',
		'GB-초당',
	]);
});

test('A number and its unit are two words, however they are held together', () => {
	expect(
		words('<p><data>15\u00a0minutes<button aria-label="15 minutes, source"></button></data></p>'),
	).toEqual(['15', 'minutes']);
});

test('A section begins at its heading; what is not to be searched is left out', () => {
	const { sections, headings } = read(
		'<p>Before.</p><h2 id="a">First</h2><p>Text.</p><footer data-pagefind-ignore>Card</footer><h3 id="b">Second</h3>',
	);
	expect(sections.map(({ id, text }) => [id, text.trim()])).toEqual([
		['', 'Before.'],
		['a', 'First Text.'],
		['b', 'Second'],
	]);
	expect(headings).toEqual([
		{ id: 'a', text: 'First' },
		{ id: 'b', text: 'Second' },
	]);
});

test('A page that is not to be found has no text', () => {
	expect(readPageText(parseHtml('<main>Text</main>'))).toBeUndefined();
});
