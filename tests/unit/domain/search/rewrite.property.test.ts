import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_COMBINATIONS } from '../../../../src/domain/search/combine.ts';
import { rewrite } from '../../../../src/domain/search/rewrite.ts';
import { openIndex, type SearchIndex } from '../../../../src/domain/search/search-index.ts';
import { sampleFiles } from './sample.ts';

const indexes = (['ko', 'en'] as const).map((locale) => {
	const { data, text } = sampleFiles(locale);
	return openIndex(data, text);
});
const syllables = fc.string({
	unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
	maxLength: 40,
});
const jamo = fc.string({
	unit: fc.integer({ min: 0x3131, max: 0x3163 }).map((code) => String.fromCharCode(code)),
	maxLength: 40,
});
const anything = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme' }),
	fc.string(),
	syllables,
	jamo,
	fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
);
const aLocale = fc.constantFrom(0, 1);

/** Whether every word sent begins a word of the lexicon; anything else makes Pagefind answer at random. */
const isAskable = (words: string, index: SearchIndex) =>
	words.split(' ').every((word) => index.frequency(word) > 0);

test('Rewriting never throws, and asks at most eight combinations of words that begin a lexicon entry', () => {
	fc.assert(
		fc.property(anything, aLocale, (query, at) => {
			const index = indexes[at]!;
			const { combinations, relaxed, quoted, nothing } = rewrite(query, index);
			expect(combinations.length + relaxed.length).toBeLessThanOrEqual(MOST_COMBINATIONS);
			if (nothing) expect(combinations).toEqual([]);
			if (!quoted)
				for (const { words } of [...combinations, ...relaxed]) expect(isAskable(words, index)).toBe(true);
			for (const { weight } of [...combinations, ...relaxed]) expect(weight).toBeGreaterThan(0);
		}),
		{ numRuns: 1500 },
	);
});

test('Words of the site are asked as they are', () => {
	for (const index of indexes)
		for (const word of index.words)
			expect(rewrite(word, index).combinations[0]?.words.split(' ') ?? [word]).toContain(word);
});

test('What a query was rewritten to is rewritten to itself', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(
				'서버리스에서는',
				'tjqjfltm',
				'ㅋㄷㅅㅌㅌ',
				'서벌',
				'동시성한도',
				'아키텍쳐',
				'retries',
			),
			aLocale,
			(query, at) => {
				const index = indexes[at]!;
				const [once] = rewrite(query, index).combinations;
				if (once) expect(rewrite(once.words, index).combinations[0]!.words).toBe(once.words);
			},
		),
	);
});

test('The order of normal forms does not matter', () => {
	fc.assert(
		fc.property(syllables, aLocale, (query, at) => {
			expect(rewrite(query.normalize('NFD'), indexes[at]!)).toEqual(rewrite(query, indexes[at]!));
		}),
	);
});

test('A query of 1,000 characters takes bounded time and combinations', () => {
	const long = [
		'뷁'.repeat(1000),
		'서버 '.repeat(500),
		'tjqjfltm '.repeat(112),
		'ㅋ'.repeat(1000),
		'뷁 '.repeat(500),
		'abc '.repeat(250),
		'동시성한도'.repeat(200),
	];
	for (const index of indexes)
		for (const query of long) {
			const start = performance.now();
			const { combinations, relaxed } = rewrite(query, index);
			expect(performance.now() - start).toBeLessThan(250);
			expect(combinations.length + relaxed.length).toBeLessThanOrEqual(MOST_COMBINATIONS);
		}
});
