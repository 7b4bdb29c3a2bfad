import { expect, test } from 'vitest';
import { overlaps, type Point, type Rect } from '../../../../src/domain/diagram/geometry.ts';
import { BEARABLE, type Placed, placeLabels, type Wish } from '../../../../src/domain/diagram/labels.ts';
import type { Obstacles } from '../../../../src/domain/diagram/routing.ts';

const canvas = { x: 0, y: 0, width: 400, height: 300 };
const level: Point[] = [
	{ x: 50, y: 150 },
	{ x: 350, y: 150 },
];
const place = (wishes: Wish[], obstacles: Partial<Obstacles> = {}): Placed[] =>
	placeLabels(wishes, { boxes: [], titles: [], borders: [], canvas, ...obstacles });

/** Where the words of a level line stand when nothing is in their way. */
const free = place([{ points: level, label: 'request' }])[0]!.label!.box;

test('Words stand above the middle of a level line', () => {
	expect(free.x + free.width / 2).toBe(200);
	expect(free.y + free.height).toBeLessThan(150);
	expect(free.y + free.height).toBeGreaterThan(140);
});

test('A number stands on the middle of the longest segment', () => {
	const bent = [
		{ x: 50, y: 50 },
		{ x: 100, y: 50 },
		{ x: 100, y: 250 },
	];
	expect(place([{ points: bent, number: 1 }])[0]!.badge).toEqual({ x: 100, y: 150 });
});

const inTheWay: Rect = { x: 150, y: 120, width: 100, height: 25 };
test.each([
	['a box', { boxes: [inTheWay] }],
	['the title of a zone', { titles: [inTheWay] }],
	['the border of a zone', { borders: [{ x: 10, y: 10, width: 380, height: 128 }] }],
])('Words keep clear of %s', (_what, obstacles: Partial<Obstacles>) => {
	const [one] = place([{ points: level, label: 'request' }], obstacles);
	const { box } = one!.label!;
	expect(box).not.toEqual(free);
	expect(one!.fault).toBe(0);
	for (const rect of [...(obstacles.boxes ?? []), ...(obstacles.titles ?? [])])
		expect(overlaps(box, rect)).toBe(false);
});

test('Words of two lines keep clear of each other and of the other line', () => {
	const lower = level.map(({ x, y }) => ({ x, y: y + 20 }));
	const [one, other] = place([
		{ points: level, label: 'request' },
		{ points: lower, label: 'answer' },
	]);
	expect(overlaps(one!.label!.box, other!.label!.box)).toBe(false);
	expect(other!.label!.box.y).toBeGreaterThan(170);
	expect(one!.fault + other!.fault).toBe(0);
});

test('Where nothing is free the fault is more than can be borne', () => {
	const everywhere = { x: 0, y: 0, width: 400, height: 300 };
	expect(place([{ points: level, label: 'request' }], { boxes: [everywhere] })[0]!.fault).toBeGreaterThan(
		BEARABLE,
	);
});
