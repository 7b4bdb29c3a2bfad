import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreAsked } from '../../../../src/domain/search/score-asked.ts';
import { readWords } from '../../../../src/domain/search/read-words.ts';
import { searchIndex } from '../../../../src/domain/search/search.ts';
import { wordsOf } from '../../../../src/domain/search/text.ts';
import { anyText } from '../../any-text.ts';
import { addressOf, sampleIndex } from './sample.ts';

const index = sampleIndex('en');
const first = (query: string) => addressOf(searchIndex(query, index).matches[0]?.document, index);

test('A question is found by its words, though none of them is in the name', () => {
	expect(first('how to keep one broken part from killing the rest')).toBe('fault-isolation');
	expect(first('broken parts that kill the rest')).toBe('fault-isolation');
});

test('The question itself scores most, one that shares half of its words less, one of other words nothing', () => {
	const scoreOf = (query: string) => {
		const tokens = readWords(wordsOf(query), index).filter(({ method }) => method !== 'filler');
		return Math.max(0, ...scoreAsked(tokens, 0, index).values());
	};
	const [whole, half] = [
		scoreOf('keep one broken part from killing the rest'),
		scoreOf('broken container part'),
	];
	expect(whole).toBeGreaterThan(90);
	expect(half).toBeGreaterThan(20);
	expect(half).toBeLessThan(whole);
	expect(scoreOf('cost of containers')).toBe(0);
});

test('No score is above that of the question itself', () => {
	const words = fc.array(fc.oneof(fc.constantFrom('broken', 'part', 'rest', 'keep', 'cost'), anyText), {
		maxLength: 6,
	});
	fc.assert(
		fc.property(words, fc.nat(3), (some, unknown) => {
			const tokens = readWords(wordsOf(some.join(' ')), index);
			for (const score of scoreAsked(tokens, unknown, index).values()) {
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(96);
			}
		}),
	);
});
