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

const rare = Math.log(1001) ** 1.15;

test('A document that lacks one of two words has seven tenths of what the other gives it', () => {
	const index = stubIndex({ queue: 0.8 });
	const share = scoreToken(tokenOf('queue stream'), index, true).documents.get(0);
	// The word that stands nowhere weighs 3, the other as much as it is rare.
	expect(share).toBeCloseTo(((0.8 * rare) / (rare + 3)) * 0.7);
});

test('A synonym in a name counts 85 % of the word itself', () => {
	const index = stubIndex({ 가격: 0.8 });
	expect(scoreToken(tokenOf('가격'), index, true).documents.get(0)).toBe(0.8);
	expect(scoreToken(tokenOf('요금'), index, true).documents.get(0)).toBeCloseTo(0.8 * 0.85);
});

/** An index of one term and one page, each with a word in its text, in a section, or in a question. */
function bodyIndex({ text, asked }: { text?: string; asked?: string }) {
	const list = (word: string | undefined) => () => (word ? [word] : []);
	const index = stubIndex({});
	return {
		...index,
		terms: 1,
		pages: 1,
		placeOf: (section: number) => ({ document: section }),
		documentAsked: (question: number) => question,
		words: {
			...index.words,
			lexicon: list(text),
			sectionsWith: (word: string) => (word === text ? [0, 1] : []),
			asked: list(asked),
			questionsWith: (word: string) => (word === asked ? [{ number: 0 }] : []),
		},
	} as unknown as typeof index;
}

test('A word of the text says less of a page, which has so many, than of a term', () => {
	const { documents } = scoreToken(tokenOf('throttle'), bodyIndex({ text: 'throttle' }), true);
	expect(documents.get(0)).toBeCloseTo(0.3);
	expect(documents.get(1)).toBeCloseTo(0.3 * 0.85);
});

test('A word that stands only in a question counts three tenths', () => {
	const { documents } = scoreToken(tokenOf('throttle'), bodyIndex({ asked: 'throttle' }), true);
	expect([...documents]).toEqual([[0, 0.3]]);
});
