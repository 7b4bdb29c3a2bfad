import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruleOf, yearsOf } from '../../../../src/domain/diagram/events.ts';

test('A date stands where it lies in its year', () => {
	expect(yearsOf('2016')).toBe(2016);
	expect(yearsOf('2016-07')).toBe(2016.5);
	expect(yearsOf('2016-01-01')).toBe(2016);
	expect(yearsOf('2016-12-31')).toBeLessThan(2017);
});

test('Two months and two years do not get the same gap', () => {
	const { marks } = ruleOf(['2016-05', '2016-07', '2018-07']);
	const [near, far] = [marks[1]! - marks[0]!, marks[2]! - marks[1]!];
	expect(far / near).toBeCloseTo(12);
});

test('A rule is to scale, holds all its events, and is marked with whole years evenly', () => {
	const date = fc
		.tuple(fc.integer({ min: 1990, max: 2035 }), fc.integer({ min: 1, max: 12 }))
		.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
	fc.assert(
		fc.property(fc.array(date, { minLength: 2, maxLength: 12 }), (dates) => {
			const { marks, years } = ruleOf(dates);
			for (const mark of marks) expect(mark >= 0 && mark <= 1).toBe(true);
			expect(years.length).toBeLessThanOrEqual(11);
			expect(years[0]!.at).toBe(0);
			const [from, to] = [years[0]!, years.at(-1)!];
			const perYear = years.length > 1 ? (to.at - from.at) / (to.year - from.year) : undefined;
			dates.forEach((one, i) => {
				if (perYear !== undefined) expect(marks[i]).toBeCloseTo((yearsOf(one) - from.year) * perYear, 6);
			});
		}),
	);
});
