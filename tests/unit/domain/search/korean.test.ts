import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionNouns, nounStems, verbStems } from '../../../../src/domain/search/korean.ts';
import { anyText } from '../../any-text.ts';

test.each([
	['호출해두고', '호출'],
	['재시도하다가', '재시도'],
	['스로틀링당하면', '스로틀링'],
	['확장시켜놓으면', '확장'],
])('%s is what one does with %s', (word, noun) => expect(actionNouns(word)).toContain(noun));

test.each([
	['두는거랑', '두'],
	['느린건', '느리'],
	['무거운', '무거우'],
])('%s has the stem %s', (word, stem) => expect(verbStems(word)).toContain(stem));

test('A noun of one syllable is no noun made a verb', () => {
	expect(actionNouns('전하고')).toEqual([]);
});

test.each([
	['함수까지만', '함수'],
	['서버에서도', '서버'],
	['서버에서부터는', '서버'],
	['컨테이너로만', '컨테이너'],
])('%s is %s with particles', (word, noun) => expect(nounStems(word)).toContain(noun));

test('Every noun is the beginning of its verb', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			for (const noun of actionNouns(text)) expect(text.startsWith(noun)).toBe(true);
		}),
	);
});
