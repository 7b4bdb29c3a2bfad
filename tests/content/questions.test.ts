import { expect, test } from 'vitest';
import { kindOf } from '../../src/questions/kinds.ts';
import { expectKindHolds } from '../unit/questions/contract.ts';
import { book } from './real.ts';

test.each(book.questions.map(({ data }) => data))(
	'$id has an answer that earns full credit, and every other is graded',
	(question) => {
		expectKindHolds(question);
		const texts = kindOf(question)
			.parts(question)
			.map(({ text }) => text);
		for (const locale of ['ko', 'en'] as const)
			expect(new Set(texts.map((text) => text[locale])).size, 'no two parts read alike').toBe(texts.length);
	},
);
