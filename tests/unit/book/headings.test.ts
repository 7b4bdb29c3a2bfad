import { expect, test } from 'vitest';
import { headingsOf } from '../../../src/book/headings.ts';
import { parseMdx } from '../../../src/book/mdx.ts';

const idsOf = (mdx: string) => headingsOf(parseMdx(mdx)).map(({ id }) => id);

test('A sign before or after a heading leaves no hyphen at the ends of its id', () => {
	expect(idsOf('## ① Sign-in\n\n### Ready?\n\n## → Next →\n')).toEqual(['sign-in', 'ready', 'next']);
});

test('Headings that differ in their sign only still have ids of their own', () => {
	expect(idsOf('## Purchase\n\n## ① Purchase\n\n## ②\n\n## ③\n')).toEqual([
		'purchase',
		'purchase-1',
		'section',
		'section-1',
	]);
});

test('A heading is known with its depth, text and line, one in code is not a heading', () => {
	expect(headingsOf(parseMdx('## Cost\n\n```\n## Not this\n```\n\n### A month\n'))).toEqual([
		{ depth: 2, id: 'cost', text: 'Cost', line: 1 },
		{ depth: 3, id: 'a-month', text: 'A month', line: 7 },
	]);
});
