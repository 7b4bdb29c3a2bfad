import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsOf } from '../../../../src/domain/search/groups.ts';
import { rank } from '../../../../src/domain/search/rank.ts';
import { sampleIndex } from './sample.ts';

const index = sampleIndex('ko');
const page = index.terms;

function order(scores: Record<number, number>): number[][] {
	const matches = Object.entries(scores).map(([document, score]) => ({ document: Number(document), score }));
	return groupsOf(rank({ matches }, index)).map(({ hits }) => hits.map(({ document }) => document));
}

test('The group of the best comes first, the other before what is weaker than its best', () => {
	expect(order({ 0: 90, 1: 80, 2: 70, 3: 60, [page]: 62 })).toEqual([[0, 1, 2], [page], [3]]);
	expect(order({ [page]: 50, [page + 1]: 40, 0: 30 })).toEqual([[page, page + 1], [0]]);
});

test('Two of the first group stand together whatever the other has', () => {
	expect(order({ 0: 90, 1: 50, 2: 49, [page]: 85 })).toEqual([[0, 1], [page], [2]]);
});

test('What has under half of the best is left out of the terms, and of pages that come first', () => {
	expect(order({ 0: 90, 1: 46, 2: 44, [page]: 10 })).toEqual([[0, 1], [page]]);
	expect(order({ [page]: 90, [page + 1]: 44, 0: 46, 1: 44 })).toEqual([[page], [0]]);
});

test('Every hit stands in the order once', () => {
	const scores = fc.array(fc.integer({ min: 20, max: 110 }), { minLength: 1, maxLength: page + 2 });
	fc.assert(
		fc.property(scores, (list) => {
			const ranking = rank({ matches: list.map((score, document) => ({ document, score })) }, index);
			const shown = groupsOf(ranking).flatMap(({ hits }) => hits.map(({ document }) => document));
			expect(new Set(shown).size).toBe(shown.length);
			expect(shown).toHaveLength(ranking.terms.length + ranking.pages.length);
			expect(shown[0]).toBe(list.indexOf(Math.max(...list)));
		}),
	);
});
