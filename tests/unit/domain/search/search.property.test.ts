import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interpret } from '../../../../src/domain/search/interpret.ts';
import { MOST_WORDS } from '../../../../src/domain/search/text.ts';
import { searchIndex } from '../../../../src/domain/search/search.ts';
import { openIndex } from '../../../../src/domain/search/search-index.ts';
import { sampleFiles } from './sample.ts';

const files = (['ko', 'en'] as const).map(sampleFiles);
const indexes = files.map(({ core, shards }) => openIndex(core, shards));
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

test('Whatever is typed, the search answers: matches from best to worst, each document once', () => {
	fc.assert(
		fc.property(anything, aLocale, (query, at) => {
			const index = indexes[at]!;
			const { matches, nothing, near } = searchIndex(query, index);
			if (nothing) expect(matches).toEqual([]);
			else expect(near).toEqual([]);
			expect(new Set(matches.map(({ document }) => document)).size).toBe(matches.length);
			for (const [place, { score }] of matches.entries())
				expect(score).toBeLessThanOrEqual(matches[place - 1]?.score ?? Infinity);
		}),
		{ numRuns: 1500 },
	);
});

test('Of what is loaded bit by bit, as it is asked for, the answer is that of the whole', () => {
	fc.assert(
		fc.property(
			fc.oneof(anything, fc.constantFrom('콜드 스타드', 'tjqjfltm', '쓰르티오 아키텍')),
			aLocale,
			(query, at) => {
				const { core, shards } = files[at]!;
				const part = openIndex(core);
				let answer = searchIndex(query, part);
				for (let left = shards.length + 1; part.lacks && left > 0; left--) {
					for (const number of part.takeMissing()) part.add(number, shards[number]!);
					answer = searchIndex(query, part);
				}
				expect(answer).toEqual(searchIndex(query, indexes[at]!));
			},
		),
		{ numRuns: 1000 },
	);
});

test('The order of normal forms does not matter', () => {
	fc.assert(
		fc.property(syllables, aLocale, (query, at) => {
			expect(searchIndex(query.normalize('NFD'), indexes[at]!)).toEqual(searchIndex(query, indexes[at]!));
		}),
	);
});

test('Of a query of any length at most fourteen words are searched for', () => {
	const long = [
		'뷁'.repeat(1000),
		'서버 '.repeat(500),
		'tjqjfltm '.repeat(112),
		'ㅋ'.repeat(1000),
		'뷁 '.repeat(500),
		'abc '.repeat(250),
		'동시성한도'.repeat(200),
		'cost of serverless functions '.repeat(40),
	];
	for (const index of indexes)
		for (const query of long) expect(interpret(query, index).content.length).toBeLessThanOrEqual(MOST_WORDS);
});

test('Of a long question the rarest words are kept, wherever they stand, and the reader is told', () => {
	const [, en] = indexes;
	const { content, cut } = interpret(`${'cost containers messages '.repeat(20)} concurrency`, en!);
	expect(cut).toBe(true);
	expect(content.map(({ word }) => word)).toContain('concurrency');
	expect(interpret('cost of concurrency', en!).cut).toBe(false);
});
