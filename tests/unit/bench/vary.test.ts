import fc from 'fast-check';
import { expect, test } from 'vitest';
import { varyLike } from '../../../bench/vary.ts';

/** Two bands: the commonest twenty syllables, which stay, and twenty others. */
const common = '가나다라마바사아자차카타파하거너더러머버';
const rare = '고노도로모보소오조초코토포호구누두루무부';
const vary = varyLike([common.repeat(3), rare]);

const copies = fc.integer({ min: 1, max: 10 });
const texts = fc.stringMatching(/^[가고노나a-zA-Z{}` .0-9]{0,40}$/);

test('The first copy is the text itself', () => {
	fc.assert(
		fc.property(texts, (text) => {
			expect(vary(text, 1)).toBe(text);
		}),
	);
});

test('A copy is as long as the text, and no two texts become one', () => {
	fc.assert(
		fc.property(texts, texts, copies, (one, other, copy) => {
			expect(vary(one, copy)).toHaveLength(one.length);
			expect(vary(one, copy) === vary(other, copy)).toBe(one === other);
		}),
	);
});

test('A word has a form of its own in each of ten copies, and the same throughout a copy', () => {
	for (const word of ['고노도', 'serverless'])
		expect(new Set(Array.from({ length: 10 }, (_, at) => vary(word, at + 1))).size).toBe(10);
	const [one, , other] = vary('고노 나는 고노', 4).split(' ');
	expect(one).toBe(other);
	expect(one).not.toBe('고노');
});

test('Endings, short words and capitals stay what they are', () => {
	expect(vary('나', 2)).toBe('나');
	expect(vary('the AWS of', 2)).toBe('the AWS of');
	expect(vary('Lambda', 2)).toMatch(/^[A-Z][a-z]+$/);
});

test('Marks, code, escapes and addresses stay', () => {
	const text = '{{lambda-memory-max}} {value} `function` \\{ &nbsp; https://example.org/function';
	expect(vary(text, 3)).toBe(text);
});
