import type { Cues } from './cues.ts';
import { type Earned, guessOne, guessOrder, guessSeveral } from './guess.ts';
import type { Item } from './item.ts';

/** Weighs the parts of a question by something that can be seen without understanding it; the heaviest are taken. */
type Weigh = (parts: readonly Cues[]) => number[];

const by =
	(weight: (cues: Cues) => number): Weigh =>
	(parts) =>
		parts.map(weight);

/** The guessers that go by looks, by their name. */
const LOOKS: Record<string, Weigh> = {
	longest: by(({ length }) => length),
	shortest: by(({ length }) => -length),
	'odd length': (parts) =>
		parts.map(({ length }, at) => {
			const others = parts.filter((_, other) => other !== at);
			return Math.abs(length - others.reduce((sum, other) => sum + other.length, 0) / others.length);
		}),
	'most clauses': by(({ clauses }) => clauses),
	'most numbers': by(({ numbers }) => numbers),
	'most words of the prompt': by(({ shared }) => shared),
	'most hedged': by(({ hedges }) => hedges),
	'fewest absolutes': by(({ absolutes }) => -absolutes),
};

/** Those that compare a part with its neighbours or its prompt, which a statement does not have. */
const NOT_OF_STATEMENTS = new Set(['odd length', 'most words of the prompt']);

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** What one guesser earns over the questions of a kind. */
export interface Guesses extends Earned {
	guesser: string;
	/** How many questions it could be tried on. */
	questions: number;
}

/** Tries on questions of one kind every blind guesser that applies to it. */
export function tryGuessers(items: readonly Item[]): Guesses[] {
	switch (items[0]?.kind) {
		case undefined:
			return [];
		case 'single-choice':
			return [...byLooks(items, guessOne), ...byPlace(items, guessOne)];
		case 'multiple-choice':
			return [
				...byLooks(items, (weights, right) => guessSeveral(weights, right, half(right))),
				...byPlace(items, (weights, right) => guessSeveral(weights, right, 1)),
				...marking(items),
			];
		case 'true-false':
			return onStatements(items);
		case 'ordering':
			return byLooks(items, guessOrder);
	}
}

/** How many options a guesser takes that does not know how many are right. */
export const half = (options: readonly unknown[]) => Math.floor(options.length / 2);

type Guess = (weights: readonly number[], right: readonly boolean[]) => Earned;

function byLooks(items: readonly Item[], guess: Guess): Guesses[] {
	return Object.entries(LOOKS).map(([guesser, weigh]) =>
		total(
			guesser,
			items.map(({ parts, right }) => guess(weigh(parts), right)),
		),
	);
}

/** Always the same place, among the questions that have it. */
function byPlace(items: readonly Item[], guess: Guess): Guesses[] {
	return LETTERS.flatMap((letter, place) => {
		const having = items.filter(({ parts }) => parts.length > place);
		const earned = having.map(({ right }) =>
			guess(
				right.map((_, at) => Number(at === place)),
				right,
			),
		);
		return having.length > 0 ? [total(`always ${letter}`, earned)] : [];
	});
}

/** Every option, none, or every other one; chance throws a coin for each option. */
function marking(items: readonly Item[]): Guesses[] {
	const rules: Record<string, (place: number) => boolean> = {
		all: () => true,
		none: () => false,
		'a, c, e': (place) => place % 2 === 0,
		'b, d, f': (place) => place % 2 === 1,
	};
	return Object.entries(rules).map(([guesser, rule]) =>
		total(
			guesser,
			items.map(({ right }) => ({
				got: right.filter((isRight, place) => isRight === rule(place)).length / right.length,
				chance: 0.5,
			})),
		),
	);
}

/** Statements are compared with one another: true where a look is stronger than in the middle one of all, by lot where it is equal. */
function onStatements(items: readonly Item[]): Guesses[] {
	const looks = Object.entries(LOOKS).filter(([guesser]) => !NOT_OF_STATEMENTS.has(guesser));
	const constant = (guesser: string, truth: boolean) =>
		total(
			guesser,
			items.map(({ right: [isTrue] }) => ({ got: Number(isTrue === truth), chance: 0.5 })),
		);
	return [
		...looks.map(([guesser, weigh]) => {
			const weights = items.map(({ parts }) => weigh(parts)[0]!);
			const middle = weights.toSorted((a, b) => a - b)[half(weights)]!;
			const earned = items.map(({ right: [isTrue] }, at) => ({
				got: weights[at] === middle ? 0.5 : Number(isTrue === weights[at]! > middle),
				chance: 0.5,
			}));
			return total(guesser, earned);
		}),
		constant('all true', true),
		constant('all false', false),
	];
}

function total(guesser: string, earned: readonly Earned[]): Guesses {
	const mean = (key: keyof Earned) => earned.reduce((sum, one) => sum + one[key], 0) / earned.length;
	return { guesser, questions: earned.length, got: mean('got'), chance: mean('chance') };
}
