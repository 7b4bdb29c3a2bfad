import { expect, test } from 'vitest';
import type { Face } from '../../../../src/build/fonts/faces.ts';
import { addFaces, ownSlices } from '../../../../src/build/fonts/page-faces.ts';

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

const own = (text: string, title = '') =>
	ownSlices({ text: new Set(text), bold: new Set(), title: new Set(title) }, faces).map(({ slice }) => slice);

test('A page shares what is common and has the rest for itself', () => {
	expect(own('a 가나다바')).toEqual([{ name: 'text', characters: '바' }]);
	expect(own('a 가나')).toEqual([]);
});

test('A page that draws little of a slice leaves it', () => {
	expect(own('가 바')).toEqual([{ name: 'text', characters: '가바' }]);
	expect(own('', 'a 가나바')).toEqual([{ name: 'title', characters: ' a바' }]);
});

test('What no face has is left to the machine', () => {
	expect(own('마힣')).toEqual([{ name: 'text', characters: '마' }]);
});

test('The page names its own slices after those of all, and nothing where it has none', () => {
	const cut = { face: faces[0]!, slice: { name: 'text', characters: '바' }, href: '/_astro/text.ef.woff2' };
	const head = '<head><link rel="stylesheet" href="/_astro/a.css"></head>';
	expect(addFaces(head, [cut])).toMatch(
		/a\.css"><style>@font-face\{.*text\.ef\.woff2.*unicode-range:U\+BC14\}<\/style><\/head>$/,
	);
	expect(addFaces(head, [])).toBe(head);
});
