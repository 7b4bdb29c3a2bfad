import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChoiceKey, choiceKinds } from '../../../src/questions/choice/kind.ts';

const single = choiceKinds['single-choice'];
const multiple = choiceKinds['multiple-choice'];
const statement = choiceKinds['true-false'];

const key = (options: string, right: string): ChoiceKey => ({ options: [...options], right: [...right] });

describe('One right option', () => {
	test('is right when chosen', () => {
		expect(single.grade(key('abc', 'b'), ['b'])).toEqual({
			right: true,
			credit: 1,
			parts: { a: 'left', b: 'hit', c: 'left' },
		});
	});
	test('is missed when another is chosen, which earns nothing', () => {
		expect(single.grade(key('abc', 'b'), ['c'])).toEqual({
			right: false,
			credit: 0,
			parts: { a: 'left', b: 'missed', c: 'wrong' },
		});
	});
});

describe('Several right options', () => {
	test('are right only when all of them are chosen, and each option judged rightly earns its share', () => {
		expect(multiple.grade(key('abcd', 'ac'), ['a', 'c'])).toMatchObject({ right: true, credit: 1 });
		expect(multiple.grade(key('abcd', 'ac'), ['a'])).toEqual({
			right: false,
			credit: 0.75,
			parts: { a: 'hit', b: 'left', c: 'missed', d: 'left' },
		});
	});
	test('are spoilt by one wrong option', () => {
		expect(multiple.grade(key('abcd', 'ac'), ['a', 'c', 'd'])).toEqual({
			right: false,
			credit: 0.75,
			parts: { a: 'hit', b: 'left', c: 'hit', d: 'wrong' },
		});
	});
	test('earn nothing where every option is judged wrongly', () => {
		expect(multiple.grade(key('abcd', 'ac'), ['b', 'd']).credit).toBe(0);
	});
});

const say = (text: string) => ({ ko: text, en: text });
const base = {
	id: 'q',
	version: 1,
	level: 1 as const,
	section: 'start/x#y',
	terms: ['faas'],
	prompt: say('?'),
};
const statementThat = (answer: boolean) => ({
	...base,
	kind: 'true-false' as const,
	answer,
	reasons: { true: say('so'), false: say('not so') },
});

test.each([true, false])('A statement that is %s wants exactly that answer', (truth) => {
	const question = statementThat(truth);
	expect(statement.grade(statement.key(question), [String(truth)]).right).toBe(true);
	expect(statement.grade(statement.key(question), [String(!truth)]).right).toBe(false);
	expect(statement.solutionTexts(question)).toEqual([
		truth ? { ko: '참', en: 'True' } : { ko: '거짓', en: 'False' },
	]);
});

describe('A stored answer', () => {
	test.each([
		['one option that is there', ['b'], ['b']],
		['no option', [], undefined],
		['two options', ['a', 'b'], undefined],
		['an option that is not there', ['z'], undefined],
		['an option and one that is not there', ['b', 'z'], undefined],
		['an option twice', ['b', 'b'], undefined],
		['the option without its list', 'b', undefined],
		['a list of something else', [1], undefined],
		['nothing', undefined, undefined],
	])('to a question with one right option: %s', (_, stored, answer) => {
		expect(single.parseAnswer(stored, key('abc', 'b'))).toEqual(answer);
	});
	test('to a question with several right ones is read in the order of the file', () => {
		expect(multiple.parseAnswer(['d', 'a'], key('abcd', 'ac'))).toEqual(['a', 'd']);
		expect(multiple.parseAnswer([], key('abcd', 'ac'))).toBeUndefined();
	});
});

test('Options are dealt in an order of the seed, in that of the file without one, and those of a statement always so', () => {
	const options = key('abcdef', 'a');
	expect(single.deal(options)).toEqual([...'abcdef']);
	expect(single.deal(options, 7).toSorted()).toEqual([...'abcdef']);
	expect(new Set([1, 2, 3, 4].map((seed) => single.deal(options, seed).join(''))).size).toBeGreaterThan(1);
	const sides = statement.key(statementThat(true));
	for (let seed = 0; seed < 20; seed++) expect(statement.deal(sides, seed)).toEqual(['true', 'false']);
});

test('An answer is right exactly when it is the set of right options, in whatever order they were chosen', () => {
	const options = [...'abcdef'];
	const some = fc.subarray(options, { minLength: 1 });
	const answers = fc.tuple(some, some).chain(([right, other]) =>
		fc.record({
			right: fc.constant(right),
			chosen: fc
				.constantFrom(right, other)
				.chain((set) => fc.shuffledSubarray(set, { minLength: set.length })),
		}),
	);
	fc.assert(
		fc.property(answers, ({ right, chosen }) => {
			const grade = multiple.grade({ options, right }, multiple.parseAnswer(chosen, { options, right })!);
			const wrong = new Set(right).symmetricDifference(new Set(chosen)).size;
			expect(grade.right).toBe(wrong === 0);
			expect(grade.credit).toBeCloseTo(1 - wrong / options.length);
		}),
	);
});
