import { expect, test } from 'vitest';
import { parseHtml } from '../../../../src/build/html.ts';
import { drawnCharacters } from '../../../../src/build/fonts/drawn.ts';
import type { Face } from '../../../../src/build/fonts/faces.ts';
import { addFaces, ownSlices } from '../../../../src/build/fonts/page-faces.ts';

const drawn = (html: string) =>
	Object.fromEntries(
		Object.entries(drawnCharacters(parseHtml(html))).map(([role, set]) => [role, [...set].join('')]),
	);

test('Running text, bold text and titles are told apart', () => {
	expect(drawn('<h1>가</h1><h2>나</h2><p>다<strong>라</strong></p><table><th>마</th></table>')).toEqual({
		title: '가나',
		bold: '라마',
		text: '다',
	});
	expect(drawn('<h3>가 <small>나</small></h3>')).toMatchObject({ bold: '가 ', text: '나' });
	expect(drawn('<div class="right-sidebar"><h2>가</h2></div><b class="serif">나</b>')).toMatchObject({
		title: '나',
		bold: '가',
	});
});

test('What waits to be opened, code and what is never seen do not count', () => {
	const html = `<head><title>가</title></head><script>나</script><dialog>다</dialog><span popover>라</span>
		<details><summary>마</summary>바</details><details open>사</details><code>아</code><svg><title>자</title></svg>`;
	expect(drawn(html).text).toBe('마사');
});

test('Letters that came apart are drawn as one syllable, the current page of the list also in bold', () => {
	expect(drawn('<p>각</p>').text).toBe('각');
	expect(drawn('<a aria-current="page"><span>나</span></a>')).toMatchObject({ text: '나', bold: '나' });
});

const face = (role: Face['role'], latinWorth: number): Face => ({
	role,
	family: role,
	weight: '400',
	file: '',
	shared: [
		{ name: `${role}-latin`, characters: 'abc ', worth: latinWorth },
		{ name: `${role}-common`, characters: '가나다라', worth: 2 },
	],
	rest: [{ name: `${role}-1`, characters: '마바사아', range: 'U+AC00-D7A3' }],
});
const faces = [face('text', 1), face('title', 3)];

const own = (html: string) => ownSlices(parseHtml(html), faces).map(({ slice }) => slice);

test('A page shares what is common and has the rest for itself', () => {
	expect(own('<p>a 가나다 바</p>')).toEqual([{ name: 'text', characters: '바' }]);
	expect(own('<p>a 가나</p>')).toEqual([]);
});

test('A page that draws little of a slice leaves it', () => {
	expect(own('<p>가 바</p>')).toEqual([{ name: 'text', characters: '가바' }]);
	expect(own('<h1>a 가나바</h1>')).toEqual([{ name: 'title', characters: ' a바' }]);
});

test('What no face has is left to the machine', () => {
	expect(own('<p>마힣</p>')).toEqual([{ name: 'text', characters: '마' }]);
});

test('The page names its own slices after those of all, and nothing where it has none', () => {
	const cut = { face: faces[0]!, slice: { name: 'text', characters: '바' }, href: '/_astro/text.ef.woff2' };
	const head = '<head><link rel="stylesheet" href="/_astro/a.css"></head>';
	expect(addFaces(head, [cut])).toMatch(
		/a\.css"><style>@font-face\{.*text\.ef\.woff2.*unicode-range:U\+BC14\}<\/style><\/head>$/,
	);
	expect(addFaces(head, [])).toBe(head);
});
