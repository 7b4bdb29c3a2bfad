import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headingSlugs } from '../../src/book/headings.ts';
import { library } from './real.ts';

test('A sign before or after a heading leaves no hyphen at the ends of its id', () => {
	expect(headingSlugs('## ① Sign-in\n\n### Ready?\n\n## → Next →\n')).toEqual(['sign-in', 'ready', 'next']);
});

test('Headings that differ in their sign only still have ids of their own', () => {
	expect(headingSlugs('## Purchase\n\n## ① Purchase\n\n## ②\n\n## ③\n')).toEqual([
		'purchase',
		'purchase-1',
		'section',
		'section-1',
	]);
});

test('No heading of the book has an id that begins or ends with a hyphen', () => {
	const english = library.pages.filter(({ locale }) => locale === 'en');
	const ids = english.flatMap(({ file }) => headingSlugs(readFileSync(file, 'utf8')));
	expect(ids.length).toBeGreaterThan(100);
	expect(ids.filter((id) => /^-|-$/.test(id))).toEqual([]);
});
