import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCallouts } from '../../../../src/domain/diagram/callouts.ts';

test('The words stand 6 px from their leader, 8 px below the bar', () => {
	const [left] = placeCallouts([{ x: 20, text: 'Download' }], 300);
	expect(left).toMatchObject({ anchor: 'start', top: 8, lines: ['Download'] });
	expect(left!.span[0]).toBe(26);
	const [right] = placeCallouts([{ x: 280, text: 'Download' }], 300);
	expect(right).toMatchObject({ anchor: 'end', top: 8 });
	expect(right!.span[1]).toBe(274);
});

test('Two in the middle hang on either side of their leaders, at one height', () => {
	const callouts = [
		{ x: 145, text: 'Download' },
		{ x: 155, text: 'Start' },
	];
	const [one, other] = placeCallouts(callouts, 300).toSorted((a, b) => a.x - b.x);
	expect([one!.anchor, other!.anchor]).toEqual(['end', 'start']);
	expect([one!.top, other!.top]).toEqual([8, 8]);
});

test('Two whose words would stand in the way of each other’s leaders hang on the same side', () => {
	const callouts = [150, 190].map((x) => ({ x, text: 'Downloads the code' }));
	expect(placeCallouts(callouts, 300).map(({ anchor }) => anchor)).toEqual(['end', 'end']);
});

test('Those at the left hang deeper the further left they are, so that no leader runs through words', () => {
	const callouts = [10, 30, 50].map((x) => ({ x, text: 'Download' }));
	const [first, second, third] = placeCallouts(callouts, 300).toSorted((a, b) => a.x - b.x);
	expect(first!.top).toBeGreaterThan(second!.top);
	expect(second!.top).toBeGreaterThan(third!.top);
});

test('No leader runs through words that stand higher, where one side has room for all', () => {
	const places = fc.uniqueArray(fc.integer({ min: 5, max: 115 }), { minLength: 2, maxLength: 4 });
	fc.assert(
		fc.property(places, (xs) => {
			const placed = placeCallouts(
				xs.map((x) => ({ x, text: 'Start' })),
				300,
			);
			for (const deep of placed)
				for (const { top, span } of placed)
					if (top < deep.top) expect(deep.x > span[0] && deep.x < span[1]).toBe(false);
		}),
	);
});
