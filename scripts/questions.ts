// `npm run questions`: what the bank is made of, and what it gives away to readers who know nothing.
import { readBook } from '../src/book/read-book.ts';
import { formatSurvey } from './content/format-survey.ts';
import { BOUNDS, faultsOf, surveyBank } from '../src/questions/bank/survey.ts';

const { book } = readBook(process.cwd());
const questions = book.questions.map(({ file, data }) => ({ topic: file.split('/').at(-2)!, data }));
const survey = surveyBank(
	questions.map(({ data }) => data),
	{ ko: book.printer('ko'), en: book.printer('en') },
);
const lost = questions.filter(({ data }) => !book.heading(data.section, 'en')).map(({ data }) => data.id);
console.log(formatSurvey(questions, survey, lost));
const faults = faultsOf(survey);
console.log(
	faults.length > 0
		? `\n${faults.join('\n')}`
		: `\nNo blind guesser is more than ${BOUNDS.aboveChance * 100} points above chance.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
