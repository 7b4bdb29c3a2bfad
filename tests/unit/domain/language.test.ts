import { expect, test } from 'vitest';
import { foreignLanguage } from '../../../src/domain/language.ts';

test.each([
	['What the Serverless', 'ko', 'en'],
	['What the Serverless', 'en', undefined],
	['[Infra] 서버리스 아키텍처', 'en', 'ko'],
	['[Infra] 서버리스 아키텍처', 'ko', undefined],
] as const)('%s on a page in %s is marked as %s', (title, locale, marked) => {
	expect(foreignLanguage(title, locale)).toBe(marked);
});
