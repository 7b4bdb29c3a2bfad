import { expect, test } from 'vitest';
import { stackTable } from '../../../../src/domain/diagram/stack.ts';
import { fixture, printIn } from './read.ts';

test('a layer that a column does not name is the provider’s', () => {
	const stack = fixture('seven-columns');
	if (stack.kind !== 'stack') throw new Error('not a stack');
	const { columns, rows } = stackTable(stack, printIn('en'));
	expect(columns).toHaveLength(7);
	expect(rows.map(({ parts }) => parts.join(' '))).toEqual([
		'yours yours yours yours yours yours shared',
		'yours yours yours yours shared theirs theirs',
		'yours theirs theirs theirs theirs theirs theirs',
	]);
});
