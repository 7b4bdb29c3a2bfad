import { expect, test } from 'vitest';
import { cuesOf } from '../../../../src/questions/bank/cues.ts';
import { wordStems } from '../../../../src/questions/bank/words.ts';

test('The cues of an English text are counted', () => {
	expect(cuesOf('Always retry, because 1,500 calls may fail', 'Which calls fail?', 'en')).toEqual({
		length: 42,
		clauses: 2,
		numbers: 1,
		hedges: 1,
		absolutes: 1,
		shared: 2,
	});
});

test('The cues of a Korean text are counted', () => {
	expect(
		cuesOf('요청이 몰리면 0.5초쯤 늦어지므로 반드시 다시 부른다', '요청을 언제 다시 부르는가?', 'ko'),
	).toEqual({
		length: 30,
		clauses: 2,
		numbers: 1,
		hedges: 1,
		absolutes: 1,
		shared: 2,
	});
});

test('Words are compared by how they begin, each once', () => {
	expect(wordStems('함수가 함수를 호출한다', 'ko')).toEqual(['함수', '호출']);
	expect(wordStems('The functions of a function', 'en')).toEqual(['funct']);
});
