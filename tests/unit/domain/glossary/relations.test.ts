import { describe, expect, test } from 'vitest';
import { neighboursOf, toMapData } from '../../../../src/domain/glossary/relations.ts';
import { terms } from './entries.ts';

const term = (id: string, related: string[], confused: string[] = []) => ({
	id,
	name: { ko: `${id}-ko`, en: id },
	related,
	confusedWith: confused.map((other) => ({ term: other })),
});

const data = toMapData(
	[term('a', ['b', 'nowhere', 'a'], ['c']), term('b', ['a']), term('c', ['a']), term('d', ['a', 'b'])],
	'en',
);

test('Relations that lead nowhere or back to the term are left out', () => {
	expect(data).toEqual({
		a: ['a', ['b'], ['c']],
		b: ['b', ['a'], []],
		c: ['c', ['a'], []],
		d: ['d', ['a', 'b'], []],
	});
});

describe('Around a term', () => {
	test('stand what it is confused with, what it names, and what names it, each once', () => {
		expect(neighboursOf(data, 'a')).toEqual([
			{ id: 'c', kind: 'confused' },
			{ id: 'b', kind: 'related' },
			{ id: 'd', kind: 'names' },
		]);
	});
	test('being confused counts from both sides', () => {
		expect(neighboursOf(data, 'c')).toEqual([{ id: 'a', kind: 'confused' }]);
	});
	test('a term nobody knows stands alone', () => expect(neighboursOf(data, 'x')).toEqual([]));
});

test('Every term of the guide has neighbours, and being a neighbour is mutual', () => {
	const real = toMapData(terms, 'ko');
	for (const id of Object.keys(real)) {
		const around = neighboursOf(real, id).map((neighbour) => neighbour.id);
		expect(around, id).not.toHaveLength(0);
		for (const other of around) expect(neighboursOf(real, other).map((one) => one.id)).toContain(id);
	}
});
