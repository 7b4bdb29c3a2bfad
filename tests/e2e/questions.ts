import { globSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { kindOf } from '../../src/questions/kinds.ts';
import { QuestionSchema } from '../../src/questions/schema.ts';
import type { Locale } from '../../src/model/constants.ts';
import { en, ko } from './guide.ts';

/** The words of the interface in a language. */
export const wordsOf = (locale: Locale): Record<string, string> => ({ ko, en })[locale];

/** What a reader sees of a question and what is right about it, read from its content file. */
export function questionOf(id: string, locale: Locale) {
	const [file] = globSync(`content/questions/*/${id}.yaml`);
	const question = QuestionSchema.parse(parse(readFileSync(file!, 'utf8')));
	const plain = (text: string) => text.replaceAll(/[`*]/g, '');
	const solution = kindOf(question).solutionTexts(question);
	const options = kindOf(question)
		.parts(question)
		.map(({ text, reason }) => ({
			text: plain(text[locale]),
			reason: plain(reason[locale]).split('{{')[0]!,
			right: solution.includes(text),
		}));
	const { kind, version } = question;
	return { prompt: plain(question.prompt[locale]).split('{{')[0]!, options, kind, version };
}

/** Where a question stands on a page: its group, its options by their words, its buttons and its verdict. */
export function formOf(page: Page, id: string, locale: Locale) {
	const question = questionOf(id, locale);
	const group = page.getByRole('group', { name: question.prompt });
	const form: Locator = page.locator('form').filter({ has: group });
	const words = wordsOf(locale);
	const role = question.kind === 'multiple-choice' ? 'checkbox' : 'radio';
	return {
		...question,
		form,
		group,
		option: (text: string) => form.getByRole(role, { name: text, exact: true }),
		/** The options as they are shown, by their words. */
		shown: () => form.getByRole('listitem').locator('label').allInnerTexts(),
		check: form.getByRole('button', { name: words['guide.selfCheck.check']!, exact: true }),
		again: form.getByRole('button', { name: words['guide.selfCheck.again']!, exact: true }),
		verdict: group.locator('.question-verdict'),
		right: question.options.filter((option) => option.right),
		wrong: question.options.filter((option) => !option.right),
	};
}
