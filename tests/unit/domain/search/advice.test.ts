import { expect, test } from 'vitest';
import { readAdvice } from '../../../../src/domain/search/advice.ts';

test.each([
	['서버리스 쓰면 안 되는 경우', '서버리스 쓰면 단점 경우'],
	['함수가 함수를 부르면 안 좋은 이유', '함수가 함수를 부르면 이유'],
	['API 키를 하드코딩하면 안 되나요', 'API 키를 하드코딩하면'],
	['재시도를 무한히 하면 안 되나요', '재시도를 무한히 하면'],
	['서버리스 하면 안되는 서비스', '서버리스 하면 단점 서비스'],
	['MSA가 좋지만은 않은 이유', 'MSA가 단점 이유'],
	['왜 선택하고 무엇을 조심해야 할까', '장점 무엇을 단점 할까'],
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
