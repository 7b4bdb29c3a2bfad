import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairsOf } from '../../../../src/domain/glossary/look-alikes.ts';

const term = (id: string, confused: string[], chapter = 'serverless') => ({
	id,
	chapter,
	confusedWith: confused.map((one) => ({ term: one })),
});
const idsOf = (pairs: ReturnType<typeof pairsOf>) => pairs.map(([a, b]) => `${a.id} ${b.id}`);

test('Two terms that name each other are one pair', () => {
	expect(idsOf(pairsOf([term('a', ['b']), term('b', ['a'])], 'serverless', () => 0))).toEqual(['a b']);
});

test('A term of another chapter makes no pair, nor one that is not there', () => {
	const terms = [term('a', ['b', 'c']), term('b', [], 'models')];
	expect(pairsOf(terms, 'serverless', () => 0)).toEqual([]);
});

test('What is used on many pages comes first', () => {
	const terms = [term('a', ['b']), term('b', []), term('c', ['d']), term('d', [])];
	const uses: Record<string, number> = { a: 9, b: 1, c: 3, d: 2 };
	expect(idsOf(pairsOf(terms, 'serverless', (id) => uses[id]!))).toEqual(['c d', 'a b']);
});

test('No pair comes twice, none is of a term with itself', () => {
	const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
	const any = fc.uniqueArray(fc.tuple(id, fc.array(id)), { selector: ([one]) => one });
	fc.assert(
		fc.property(any, (entries) => {
			const pairs = pairsOf(
				entries.map(([one, confused]) => term(one, confused)),
				'serverless',
				() => 0,
			);
			const keys = pairs.map(([a, b]) => [a.id, b.id].sort().join());
			expect(new Set(keys).size).toBe(keys.length);
			for (const [a, b] of pairs) expect(a.id).not.toBe(b.id);
		}),
	);
});
