import { expect, test } from 'vitest';
import { isOffTopic } from '../../../../src/domain/search/relevance.ts';
import { stubIndex, tokenOf } from './stub-index.ts';

const weights = { title: 1, heading: 0.6, above: 0.74, below: 0.72 };
const index = stubIndex(weights);

/** Whether words with so many unknown ones beside them and a best match of that score are about something else. */
const isOff = (words: string, unknown: number, score: number) =>
	isOffTopic({ content: words.split(' ').map(tokenOf), unknown, letters: 0 }, score, index);

test('Beside an unknown word one or two words must be of a name or a title: 0.73 tells them from the rest', () => {
	expect(isOff('above', 1, 100)).toBe(false);
	expect(isOff('below', 1, 100)).toBe(true);
	expect(isOff('below below', 1, 100)).toBe(true);
	expect(isOff('below below below', 1, 100)).toBe(false);
});

test.each([
	// Each word weighs 1, as an unknown one does: the sum is 38.8 = (score * known + 20 * topic) / all + 5 * words.
	['three words, none of the site’s short texts', 'one two three', 0, 23.8],
	['four words', 'one two three four', 0, 18.8],
	['a title among three words', 'title two three', 0, (23.8 * 3 - 20) / 3],
	['a heading among three words', 'heading two three', 0, (23.8 * 3 - 12) / 3],
	['three words beside an unknown one', 'one two three', 1, (23.8 * 4) / 3],
	['a title beside an unknown word', 'title', 1, 33.8 * 2 - 20],
])('What the best match must score: %s', (_, words, unknown, least) => {
	expect(isOff(words, unknown, least - 0.01)).toBe(true);
	expect(isOff(words, unknown, least + 0.01)).toBe(false);
});
