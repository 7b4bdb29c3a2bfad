import { expect, test } from 'vitest';
import { fallbackRules } from '../../../../src/build/fonts/fallback-faces.ts';

const original = {
	family: 'Wanted',
	weight: '400 500',
	hangul: 0.9,
	space: 0.25,
	digit: 0.6,
	latin: 0.5,
	ascent: 1,
	descent: 0.2,
};
const standIn = {
	original,
	family: 'There as Wanted',
	local: ['There', 'There-Regular'],
	space: 0.5,
	digit: 0.6,
};

test('Hangul, spaces, digits and Latin letters are each sized to the advance they stand in for', () => {
	const sizes = fallbackRules([{ ...standIn, hangul: 1, latin: 0.625 }]).map((rule) => [
		/unicode-range:([^}]*)/.exec(rule)?.[1],
		/size-adjust:([\d.]+%)/.exec(rule)?.[1],
	]);
	expect(sizes).toEqual([
		[undefined, '80.0%'],
		['U+20', '50.0%'],
		['U+30-39', '100.0%'],
		['U+3131-318E,U+AC00-D7A3', '90.0%'],
	]);
});

test('Height and depth are those of the original, whatever the size', () => {
	for (const rule of fallbackRules([{ ...standIn, latin: 0.625 }])) {
		const [size, ascent, descent] = [...rule.matchAll(/(?:adjust|override):([\d.]+)%/g)].map(([, n]) =>
			Number(n),
		);
		expect(ascent! * size!).toBeCloseTo(100 * 100, -1);
		expect(descent! * size!).toBeCloseTo(20 * 100, -1);
	}
});

test('A face without Hangul leaves it to the next, and is looked for under all its names', () => {
	const rules = fallbackRules([{ ...standIn, latin: 0.5 }]);
	expect(rules).toHaveLength(3);
	expect(rules[0]).toContain("font-family:'There as Wanted';font-weight:400 500;");
	expect(rules[0]).toContain("src:local('There'),local('There-Regular');");
});
