import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeExcerpt } from '../../../../src/domain/search/excerpt.ts';

const page = {
	content: `머리말. ${'그리고 '.repeat(40)}끝. 함수를 여럿으로 확장하는 일입니다. 다음 문장. ${'또 '.repeat(40)}함수의 상태와 확장. 핵심 용어. 함수와 확장.`,
	anchors: [
		{ element: 'h2', id: '_top', text: '머리말', location: 0 },
		{ element: 'h2', id: 'end', text: '끝', location: 41 },
		{ element: 'h2', id: 'key-terms', text: '핵심 용어', location: 41 + 7 + 40 + 3 },
	],
};
const excerptOf = (words: string[], section = '', sections = ['end']) =>
	makeExcerpt(page, words, { section, sections });

describe('An excerpt', () => {
	test('is the sentence with most of the words, from its beginning, with their endings marked', () => {
		expect(excerptOf(['함수', '확장'], 'end')).toEqual({
			html: '<mark>함수를</mark> 여럿으로 <mark>확장하는</mark> 일입니다. 다음 문장. 또 또 또 또 또 또 또 또 또 또 또 또 또 또 또 또 또 또 …',
			section: 'end',
		});
	});

	test('of a sentence that is too long begins and ends with an ellipsis', () => {
		const { html } = excerptOf(['상태'], 'end')!;
		expect(html).toMatch(/^… 또 .*<mark>상태와<\/mark> 확장\.$/);
	});

	test('is taken from another section where its own has none of the words, and says from which', () => {
		expect(excerptOf(['확장'])).toMatchObject({ section: 'end' });
	});

	test('is never taken from what stands on every page', () => {
		expect(makeExcerpt(page, ['핵심'], { sections: ['end'] })).toBeUndefined();
		expect(makeExcerpt(page, ['없는말'], { sections: ['end', 'key-terms'] })).toBeUndefined();
	});

	test('never holds other markup', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string()), (content, words) => {
				const { html } = makeExcerpt({ content, anchors: [] }, words, { sections: [] }) ?? { html: '' };
				expect(html.replaceAll('<mark>', '').replaceAll('</mark>', '')).not.toContain('<');
			}),
		);
	});
});
