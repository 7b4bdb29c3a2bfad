import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MECHANISMS, switchOff } from '../../../bench/search/mechanisms.ts';

test.each(Object.entries(MECHANISMS))(
	'The search still has the mechanism %s, and does without it',
	(_, mechanism) => {
		const source = readFileSync(`src/domain/search/${mechanism.file}`, 'utf8');
		expect(switchOff(source, mechanism)).toContain(`{\n\t${mechanism.instead}\n`);
	},
);

test('A mechanism that is gone is named', () => {
	expect(() => switchOff('', MECHANISMS.typo!)).toThrow('corrections/typing.ts');
});
