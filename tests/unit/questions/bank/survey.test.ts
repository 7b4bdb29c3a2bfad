import { describe, expect, test } from 'vitest';
import type { Localized } from '../../../../src/model/constants.ts';
import { faultsOf, surveyBank } from '../../../../src/questions/bank/survey.ts';
import type { Question } from '../../../../src/questions/schema.ts';

const say = (text: string) => ({ ko: text, en: text });
const base = { version: 1, level: 2 as const, section: 'start/x#y', terms: ['faas'] };
const letters = ['a', 'b', 'c', 'd'];

/** A question with four options of which one is right, of the lengths given. */
function single(at: number, lengths: number[]): Question {
	const choices = letters.map((id, place) => ({
		id,
		text: say('가'.repeat(lengths[place]!)),
		reason: say('.'),
	}));
	return {
		...base,
		id: `q${at}`,
		kind: 'single-choice',
		prompt: say('?'),
		choices,
		answer: letters[at % 4]!,
	};
}
const statement = (id: string, answer: boolean): Question => ({
	...base,
	id,
	kind: 'true-false',
	prompt: say('나'),
	answer,
	reasons: { true: say('.'), false: say('.') },
});
const survey = (questions: Question[]) =>
	surveyBank(questions, { ko: ({ ko }: Localized) => ko, en: ({ en }: Localized) => en });
const places = Array.from({ length: 12 }, (_, at) => at);

describe('A bank without cues', () => {
	const bank = [
		...places.map((at) => single(at, [5, 5, 5, 5])),
		...places.map((at) => statement(`s${at}`, at % 2 === 0)),
	];
	test('has no fault', () => {
		expect(faultsOf(survey(bank))).toEqual([]);
	});
	test('lets no guesser score above chance', () => {
		for (const { guesses } of survey(bank).leaks)
			for (const { got, chance } of guesses) expect(got).toBeCloseTo(chance);
	});
});

describe('A bank with a cue is told which, in which language and what to do', () => {
	test('for the longest option', () => {
		const bank = places.map((at) =>
			single(
				at,
				letters.map((_, place) => (place === at % 4 ? 9 : 5)),
			),
		);
		expect(faultsOf(survey(bank))).toContainEqual(
			'single-choice in ko: “longest” scores 100%, chance 25%. Change options or their order so that it does not pay.',
		);
		expect(faultsOf(survey(bank)).at(-1)).toBe(
			'In en the right option is the longest in 100%. Shorten some, lengthen wrong ones.',
		);
	});
	test('for a letter', () => {
		const bank = places.map(() => single(2, [5, 5, 5, 5]));
		expect(faultsOf(survey(bank))).toContainEqual(
			'single-choice in en: “always c” scores 100%, chance 25%. Change options or their order so that it does not pay.',
		);
	});
	test('for statements of which all are false', () => {
		const bank = places.map((at) => statement(`s${at}`, false));
		expect(faultsOf(survey(bank))).toContainEqual(
			'0% of the statements are true. Keep it between 40% and 60%.',
		);
	});
});

test('A kind with few questions is measured and not judged', () => {
	const few = places.slice(0, 3).map(() => single(2, [5, 5, 9, 5]));
	const { leaks } = survey(few);
	expect(leaks.find(({ kind }) => kind === 'single-choice')!.guesses[0]).toMatchObject({
		guesser: 'longest',
		got: 1,
	});
	expect(faultsOf(survey(few)).filter((fault) => fault.includes('scores'))).toEqual([]);
});
