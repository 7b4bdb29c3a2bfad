import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/book/read.ts';
import { LOCALES, TERM_CLASSES } from '../../src/model/constants.ts';

const [ko, en] = LOCALES.map(
	(locale) => JSON.parse(readFileSync(`content/i18n/${locale}.json`, 'utf8')) as Record<string, string>,
);
const source = listFiles('src', (name) => /\.(astro|ts)$/.test(name)).map((path) => readFileSync(path, 'utf8'));

test('Both languages have the same interface strings, in the same order', () => {
	expect(Object.keys(ko!)).toEqual(Object.keys(en!));
});

test('A string has the same placeholders in both languages', () => {
	const holes = (text = '') => [...text.matchAll(/\{\{\w+\}\}/g)].map(([hole]) => hole).sort();
	const different = Object.keys(ko!).filter((key) => holes(ko![key]).join() !== holes(en![key]).join());
	expect(different).toEqual([]);
});

test('Every string that the source asks for exists', () => {
	const asked = source.flatMap((text) => [...text.matchAll(/\bt\(\s*['`](guide\.[\w.]+)['`]/g)].map(([, key]) => key!));
	expect(asked.length).toBeGreaterThan(20);
	expect(asked.filter((key) => !(key in ko!))).toEqual([]);
	expect(TERM_CLASSES.filter((one) => !(`guide.class.${one}` in ko!))).toEqual([]);
});

test('Every string is asked for', () => {
	const all = source.join('\n');
	/* Strings whose last part is filled in, `guide.class.${term.class}`, or taken together by their beginning. */
	const families = [...all.matchAll(/['`](guide\.[\w.]+\.)(?:\$\{|['`])/g)].map(([, prefix]) => prefix!);
	const idle = Object.keys(ko!).filter(
		(key) => !all.includes(`'${key}'`) && !families.some((prefix) => key.startsWith(prefix)),
	);
	expect(idle.filter((key) => key.startsWith('guide.'))).toEqual([]);
});

test('No string is left in the other language', () => {
	/* The switch names the other language in that language. */
	const keys = Object.keys(ko!).filter((key) => key !== 'guide.language.switch' && key !== 'guide.term.otherName');
	expect(keys.filter((key) => /\p{Script=Hangul}/u.test(en![key]!))).toEqual([]);
	expect(keys.filter((key) => !/\p{Script=Hangul}/u.test(ko![key]!))).toEqual([]);
});
