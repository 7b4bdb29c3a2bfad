import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerKey, grade } from '../../../src/questions/grading.ts';
import { answerKeyOf, optionsOf } from '../../../src/questions/options.ts';
import type { Question } from '../../../src/questions/schema.ts';

const single: AnswerKey = { kind: 'single-choice', options: ['a', 'b', 'c'], answer: 'b' };
const multiple: AnswerKey = { kind: 'multiple-choice', options: ['a', 'b', 'c', 'd'], answer: ['a', 'c'] };
const statement = (answer: boolean): AnswerKey => ({
	kind: 'true-false',
	options: ['true', 'false'],
	answer,
});

describe('One right option', () => {
	test('is right when chosen', () => {
		expect(grade(single, ['b'])).toEqual({ right: true, marks: { a: 'left', b: 'hit', c: 'left' } });
	});
	test('is missed when another is chosen', () => {
		expect(grade(single, ['c'])).toEqual({ right: false, marks: { a: 'left', b: 'miss', c: 'wrong' } });
	});
});

describe('Several right options', () => {
	test('are right only when all of them are chosen', () => {
		expect(grade(multiple, ['c', 'a']).right).toBe(true);
		expect(grade(multiple, ['a'])).toEqual({
			right: false,
			marks: { a: 'hit', b: 'left', c: 'miss', d: 'left' },
		});
	});
	test('are spoilt by one wrong option', () => {
		expect(grade(multiple, ['a', 'c', 'd']).marks).toEqual({ a: 'hit', b: 'left', c: 'hit', d: 'wrong' });
		expect(grade(multiple, ['a', 'c', 'd']).right).toBe(false);
	});
});

test.each([true, false])('A statement that is %s wants exactly that answer', (truth) => {
	expect(grade(statement(truth), [String(truth)]).right).toBe(true);
	expect(grade(statement(truth), [String(!truth)]).right).toBe(false);
});

test.each([single, multiple, statement(true)])('No answer is not right: $kind', (key) => {
	expect(grade(key, []).right).toBe(false);
});

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
const some = fc.subarray(letters, { minLength: 1 });

test('An answer is right if and only if it is the set of right options, in any order', () => {
	const keyAndAnswer = fc.tuple(some, fc.subarray(letters)).chain(([answer, chosen]) =>
		fc.tuple(
			fc.constant(answer),
			fc.constantFrom(answer, chosen).chain((set) => fc.shuffledSubarray(set, { minLength: set.length })),
		),
	);
	fc.assert(
		fc.property(keyAndAnswer, ([answer, chosen]) => {
			const { right, marks } = grade({ kind: 'multiple-choice', options: letters, answer }, chosen);
			expect(right).toBe(new Set(answer).symmetricDifference(new Set(chosen)).size === 0);
			expect(Object.keys(marks)).toEqual(letters);
		}),
	);
});

test('The order in which options are chosen, or chosen twice, changes nothing', () => {
	fc.assert(
		fc.property(some, fc.array(fc.constantFrom(...letters)), fc.nat(), (answer, chosen, turn) => {
			const key: AnswerKey = { kind: 'multiple-choice', options: letters, answer };
			const cut = chosen.length ? turn % chosen.length : 0;
			expect(grade(key, [...chosen.slice(cut), ...chosen.slice(0, cut)])).toEqual(grade(key, chosen));
			expect(grade(key, [...chosen, ...chosen])).toEqual(grade(key, chosen));
		}),
	);
});

const say = (text: string) => ({ ko: text, en: text });
const base = { id: 'q', version: 1, level: 1 as const, terms: ['faas'], prompt: say('?') };
const choices = ['a', 'b', 'c'].map((id) => ({ id, text: say(id), reason: say(`why ${id}`) }));
const questions: Question[] = [
	{ ...base, kind: 'single-choice', choices, answer: 'c' },
	{ ...base, kind: 'multiple-choice', choices, answer: ['a', 'b'] },
	{ ...base, kind: 'true-false', answer: false, reasons: { true: say('why true'), false: say('why false') } },
];

test.each(questions)(
	'What the page carries of a $kind question grades its own right options as right',
	(question) => {
		const options = optionsOf(question);
		const right = options.filter((option) => option.right).map(({ id }) => id);
		const key = JSON.parse(JSON.stringify(answerKeyOf(question))) as AnswerKey;
		expect(grade(key, right).right).toBe(true);
		expect(options.every(({ reason }) => reason.ko.startsWith('why'))).toBe(true);
		expect(Object.keys(grade(key, right).marks)).toEqual(options.map(({ id }) => id));
	},
);
