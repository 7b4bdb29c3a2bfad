import { expect, test } from 'vitest';
import { DrawnText } from '../../../../src/build/fonts/drawn.ts';
import { parseHtml } from '../../../../src/build/html.ts';

const STYLES = `
	body { font-family: Pretendard, sans-serif }
	h1, .serif { font-family: 'Gowun Batang', serif }
	small { font-weight: 400 }
	[aria-current='page'] { font-weight: 600 }`;
const text = new DrawnText((href) => (href === '/site.css' ? STYLES : ''));
const drawn = (body: string, head = '') => {
	const page = parseHtml(`<head><link rel="stylesheet" href="/site.css">${head}</head><body>${body}</body>`);
	return Object.fromEntries(Object.entries(text.of(page)).map(([role, set]) => [role, [...set].join('')]));
};

test('Running text, bold text and titles are told apart by the page’s own styles', () => {
	expect(drawn('<h1>가</h1><h2>나 <small>다</small></h2><p>라<strong>마</strong></p>')).toEqual({
		title: '가',
		bold: '나 마',
		text: '다라',
	});
	expect(drawn('<p>가</p>', '<style>p { font-weight: 650 }</style>')).toEqual({
		title: '',
		bold: '가',
		text: '',
	});
	expect(drawn('<a aria-current="page"><span>나</span></a>').bold).toBe('나');
});

test('A family of one weight draws every weight', () => {
	expect(drawn('<p class="serif">가</p>').title).toBe('가');
});

test('What waits to be opened, code and what is never seen do not count', () => {
	const html = `<script>나</script><dialog>다</dialog><span popover>라</span><details><summary>마</summary>바</details>
		<details open>사</details><code>아</code><svg><title>자</title></svg><input placeholder="차">`;
	expect(drawn(html, '<title>가</title>').text?.trim()).toBe('마사');
	expect(drawn('<input placeholder="차">', '<style>input { font: inherit }</style>').text).toBe('차');
});

test('Letters that came apart are drawn as one syllable', () => {
	expect(drawn('<p>각</p>').text).toBe('각');
});
