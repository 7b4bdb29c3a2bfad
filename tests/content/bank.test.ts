import { expect, test } from 'vitest';
import { faultsOf, surveyBank } from '../../src/questions/bank/survey.ts';
import { book } from './real.ts';

test('A reader who knows nothing scores about what chance would, whatever the trick', () => {
	const questions = book.questions.map(({ data }) => data);
	expect(faultsOf(surveyBank(questions, { ko: book.printer('ko'), en: book.printer('en') }))).toEqual([]);
});
