import { expect, test } from 'vitest';
import { scoreToken } from '../../../../src/domain/search/text-score.ts';
import { stubIndex, tokenOf } from './stub-index.ts';

test('A rare word that stands in no name, title or heading weighs 3, one that does as much as it is rare', () => {
	const index = stubIndex({ passing: 0.59, heading: 0.6 });
	const weigh = (word: string) => scoreToken(tokenOf(word), index, true).weight;
	expect(weigh('passing')).toBe(3);
	expect(weigh('nowhere')).toBe(3);
	expect(weigh('heading')).toBeCloseTo(Math.log(1001) ** 1.15);
});

test('Where everyone has it, a word weighs least, whatever it stands in', () => {
	const index = { ...stubIndex({ common: 0.5 }), terms: 0 };
	expect(scoreToken(tokenOf('common'), index, true).weight).toBeCloseTo(0.3 ** 1.15);
});
