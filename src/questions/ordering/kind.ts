import { shuffle } from '../../domain/random/shuffle.ts';
import type { Grade, Kind, Mark } from '../kind.ts';
import type { Ordering } from './schema.ts';

/** Ids of the items in the right order. */
export type OrderingKey = readonly string[];

/** Ids of all items in the order in which the reader put them. */
export type OrderingAnswer = readonly string[];

/** Items to put in order. They are never dealt in the right one, so that an untouched question is not an answer. */
export const ordering: Kind<Ordering, OrderingKey, OrderingAnswer, string[]> = {
	key: ({ items }) => items.map(({ id }) => id),
	deal(key, seed = 0) {
		const dealt = shuffle(key, seed);
		const isRight = dealt.every((id, place) => id === key[place]);
		return isRight ? [...dealt.slice(1), dealt[0]!] : dealt;
	},
	grade: gradeOrder,
	parseAnswer(stored, key) {
		if (!Array.isArray(stored)) return undefined;
		const answer = stored.flatMap((one: unknown) => key.filter((id) => id === one));
		const isComplete = key.every((id) => answer.includes(id)) && stored.length === key.length;
		return isComplete ? answer : undefined;
	},
	solution: ({ items }) => items.map(({ id }) => id),
	solutionTexts: ({ items }) => items.map(({ text }) => text),
	parts: ({ items }) => items,
};

/**
 * An item is right in its own place. Credit is given by how few items must be moved to put the order right, all but those of
 * the longest run that rises already, gaps allowed (Ulam's distance, Annual Review of Biophysics and Bioengineering 1,
 * 1972): from 1 for none it falls evenly to 0 for the most there can be, one less than the items. So a single item put too
 * late costs one move, though it shifts many places.
 */
function gradeOrder(key: OrderingKey, answer: OrderingAnswer): Grade {
	const marks = key.map((id, place): [string, Mark] => [id, answer[place] === id ? 'hit' : 'wrong']);
	const rising = longestRun(answer.map((id) => key.indexOf(id)));
	return {
		right: rising === key.length,
		credit: (rising - 1) / (key.length - 1),
		parts: Object.fromEntries(marks),
	};
}

/** How many of some distinct numbers the longest rising run has, gaps allowed (Schensted 1961). */
function longestRun(ranks: readonly number[]): number {
	const longestTo: number[] = [];
	for (const [index, rank] of ranks.entries())
		longestTo[index] = 1 + Math.max(0, ...longestTo.filter((_, before) => ranks[before]! < rank));
	return Math.max(...longestTo);
}
