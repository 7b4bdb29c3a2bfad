import { ordering } from '../ordering/kind.ts';

/** What a guess earns on a question and what chance would earn there, both from 0 to 1. */
export interface Earned {
	got: number;
	chance: number;
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Of several options one is right: takes the heaviest, any of them where several are equally heavy. */
export function guessOne(weights: readonly number[], right: readonly boolean[]): Earned {
	const most = Math.max(...weights);
	const heaviest = right.filter((_, at) => weights[at] === most);
	return { got: mean(heaviest.map(Number)), chance: mean(right.map(Number)) };
}

/** Of several options any may be right: takes the `many` heaviest, and earns the share of options judged rightly. */
export function guessSeveral(weights: readonly number[], right: readonly boolean[], many: number): Earned {
	const credit = (taken: readonly number[]) =>
		mean(right.map((isRight, at) => (isRight ? taken[at]! : 1 - taken[at]!)));
	return {
		got: credit(weights.map((weight) => shareTaken(weight, weights, many))),
		chance: credit(right.map(() => many / right.length)),
	};
}

/** How probable it is that an option is among the `many` heaviest, where equal ones are drawn by lot. */
function shareTaken(weight: number, weights: readonly number[], many: number): number {
	const heavier = weights.filter((other) => other > weight).length;
	const equal = weights.filter((other) => other === weight).length;
	return Math.min(1, Math.max(0, (many - heavier) / equal));
}

/** Puts things in order by falling weight, equal ones by lot, and earns what the kind grants; they are given in the right order. */
export function guessOrder(weights: readonly number[]): Earned {
	const ids = weights.map((_, at) => String(at));
	const orders = permutations(ids).map((order) => ({
		credit: ordering.grade(ids, order).credit,
		falls: order.every((id, at) => at === 0 || weights[Number(order[at - 1])]! >= weights[Number(id)]!),
	}));
	return {
		got: mean(orders.filter(({ falls }) => falls).map(({ credit }) => credit)),
		chance: mean(orders.map(({ credit }) => credit)),
	};
}

function permutations<Thing>(things: readonly Thing[]): Thing[][] {
	if (things.length === 0) return [[]];
	return things.flatMap((thing, at) => permutations(things.toSpliced(at, 1)).map((rest) => [thing, ...rest]));
}
