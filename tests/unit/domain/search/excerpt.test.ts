import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeExcerpt } from '../../../../src/domain/search/excerpt.ts';

const page = {
	content: `머리말. ${'그리고 '.repeat(40)}함수를 확장하는 일. 끝. ${'또 '.repeat(40)}함수의 상태와 확장.`,
	anchors: [
		{ id: '_top', text: '머리말', location: 0 },
		{ id: 'end', text: '끝', location: 44 },
	],
};

describe('An excerpt', () => {
	test('shows the words with their endings marked, a little before them and after', () => {
		const excerpt = makeExcerpt(page, ['함수', '확장'])!;
		expect(excerpt).toContain('<mark>함수를</mark> <mark>확장하는</mark> 일.');
		expect(excerpt.split(' ')).toHaveLength(24);
	});

	test('stays in its section', () => {
		expect(makeExcerpt(page, ['확장'], 'end')).toContain('상태와 <mark>확장.</mark>');
	});

	test('leaves the section that has none of the words, and is none where no section has', () => {
		expect(makeExcerpt(page, ['머리말'], 'end')).toContain('<mark>머리말.</mark>');
		expect(makeExcerpt(page, ['없는말'])).toBeUndefined();
	});

	test('never holds other markup', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string()), (content, words) => {
				const excerpt = makeExcerpt({ content, anchors: [] }, words) ?? '';
				expect(excerpt.replaceAll('<mark>', '').replaceAll('</mark>', '')).not.toContain('<');
			}),
		);
	});
});
