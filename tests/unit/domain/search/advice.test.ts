import { expect, test } from 'vitest';
import { readAdvice } from '../../../../src/domain/search/advice.ts';

test.each([
	['서버리스 쓰면 안 되는 경우', '서버리스 쓰면 단점 경우'],
	['함수가 함수를 부르면 안 좋은 이유', '함수가 함수를 부르면 단점 이유'],
	['람다를 쓰지 말아야 할 때', '람다를 쓰지 단점 할 때'],
	['함수가 실행이 안 돼요', '함수가 실행이 안 돼요'],
])('%s', (query, read) => expect(readAdvice(query, 'ko').replace(/\s+/g, ' ').trim()).toBe(read));

test.each([
	['when should i not use serverless', 'when should i drawback serverless'],
	['when serverless is not a good fit', 'when serverless is drawback fit'],
	['function does not start', 'function does not start'],
	['arguments for serverless', 'benefit serverless'],
	['reasons against it', 'drawback it'],
])('%s', (query, read) => expect(readAdvice(query, 'en').replace(/\s+/g, ' ').trim()).toBe(read));

test('Asked in the other language, it is the word of the page', () => {
	expect(readAdvice('쓰면 안 되는', 'en')).toContain('drawback');
});
