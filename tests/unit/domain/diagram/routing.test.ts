import { describe, expect, test } from 'vitest';
import {
	grow,
	overlaps,
	type Point,
	type Rect,
	segments,
	spanOf,
} from '../../../../src/domain/diagram/geometry.ts';
import { type Field, type Link, routeLinks } from '../../../../src/domain/diagram/routing.ts';

const box = (x: number, y: number, width = 100, height = 40): Rect => ({ x, y, width, height });
const link = (from: number, to: number, bundle = ''): Link => ({ from, to, bundle });

/** Routes links between boxes on a canvas of 600 by 400 px where nothing else stands. */
function route(boxes: Rect[], links: Link[], field: Partial<Field> = {}): Point[][] {
	const canvas = { x: 0, y: 0, width: 600, height: 400 };
	return routeLinks(links, { boxes, titles: [], borders: [], lanes: { x: [], y: [] }, canvas, ...field });
}
/** A line as its ends and bends. */
const told = (points: Point[]) => points.map(({ x, y }) => [x, y]);
const meets = (points: Point[], rect: Rect) =>
	segments(points).some((segment) => overlaps(grow(spanOf(segment), 0.01), rect));
const lengths = (points: Point[]) =>
	segments(points).map(([a, b]) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y));

describe('A line alone', () => {
	test('is straight between boxes that face each other, though it leaves them off the middle', () => {
		const [line] = route([box(50, 100), box(250, 110)], [link(0, 1)]);
		expect(line).toHaveLength(2);
	});
	test('bends rather than leave both boxes far off the middle', () => {
		const [line] = route([box(50, 100, 100, 200), box(250, 230, 100, 180)], [link(0, 1)]);
		expect(line!.length).toBeGreaterThan(2);
	});
	test('joins the sides that face each other, though turning a corner is shorter', () => {
		const [line] = route([box(50, 50), box(250, 250, 60, 40)], [link(0, 1)]);
		expect(told(line!).at(-1)).toEqual([250, 270]);
	});
	test('turns a corner where the sides that face each other leave no room', () => {
		const [line] = route([box(50, 50), box(170, 110)], [link(0, 1)]);
		expect(line).toHaveLength(3);
	});
	test('keeps a shaft of 15 px for its arrow', () => {
		const [line] = route([box(50, 50), box(174, 250)], [link(0, 1)]);
		expect(lengths(line!).at(-1)).toBeGreaterThanOrEqual(15);
		expect(lengths(line!)[0]).toBeGreaterThanOrEqual(15);
	});
	test('may be shorter than that where the boxes stand closer', () => {
		const [line] = route([box(50, 50), box(160, 50)], [link(0, 1)]);
		expect(told(line!)).toEqual([
			[150, 70],
			[160, 70],
		]);
	});
	test('leaves a box at least 13 px from its corner', () => {
		const boxes = [box(50, 50, 100, 40), box(250, 80, 100, 40)];
		const [[start, ...rest]] = route(boxes, [link(0, 1)]) as [Point[]];
		for (const { y } of [start!, rest.at(-1)!])
			expect(Math.min(...boxes.map((one) => Math.max(one.y - y, y - one.y - one.height)))).toBeLessThan(0);
		expect(start!.y).toBeLessThanOrEqual(90 - 13);
		expect(rest.at(-1)!.y).toBeGreaterThanOrEqual(80 + 13);
	});
});

describe('A line keeps clear of', () => {
	const ends = [box(50, 100), box(450, 100)];
	const lanes = { x: [200, 400], y: [60, 180] };

	test('other boxes, by 9 px', () => {
		const between = box(250, 100);
		const [line] = route([...ends, between], [link(0, 1)], { lanes });
		expect(meets(line!, grow(between, 9))).toBe(false);
		// Its own height would let a straight line pass 6 px above.
		const low = box(250, 126);
		const [past] = route([...ends, low], [link(0, 1)], { lanes });
		expect(meets(past!, grow(low, 9))).toBe(false);
	});
	test('the edge of the canvas, though the way round is longer', () => {
		const wall = box(250, 12, 100, 208);
		const [line] = route([...ends, wall], [link(0, 1)], { lanes: { x: [200, 400], y: [1, 260] } });
		expect(Math.min(...line!.map(({ y }) => y))).toBeGreaterThanOrEqual(2);
		expect(Math.max(...line!.map(({ y }) => y))).toBeGreaterThan(220);
	});
	test('the borders of zones, which it crosses but does not run along', () => {
		const boxes = [box(50, 100), box(250, 250)];
		const zone = box(200, 60, 300, 300);
		const [line] = route(boxes, [link(0, 1)], { borders: [zone], lanes: { x: [200, 220], y: [] } });
		const upright = segments(line!).find(([a, b]) => a.x === b.x)!;
		expect(Math.abs(upright[0].x - zone.x)).toBeGreaterThanOrEqual(5);
	});
	test('the titles of zones, where another way costs no more', () => {
		const boxes = [box(50, 100), box(250, 250)];
		const title = box(190, 180, 30, 16);
		const [line] = route(boxes, [link(0, 1)], { titles: [title], lanes: { x: [230], y: [] } });
		expect(meets(line!, title)).toBe(false);
		expect(line).toHaveLength(4);
	});
});

describe('Two lines', () => {
	test('between the same boxes run 20 px apart, each as far off the middle', () => {
		const lines = route([box(50, 100, 100, 80), box(250, 100, 100, 80)], [link(0, 1), link(1, 0)]);
		expect(lines.map((points) => points[0]!.y)).toEqual([130, 150]);
		for (const points of lines) expect(points).toHaveLength(2);
	});
	test('do not run along each other', () => {
		const boxes = [box(50, 50), box(50, 150), box(250, 250), box(250, 350)];
		const [one, other] = route(boxes, [link(0, 3), link(1, 2)], { lanes: { x: [200], y: [] } });
		const uprights = [one!, other!].map((points) => segments(points).find(([a, b]) => a.x === b.x)![0].x);
		expect(Math.abs(uprights[0]! - uprights[1]!)).toBeGreaterThanOrEqual(9);
	});
	test('take different sides of a box that is too low for both, though one goes out of its way', () => {
		const boxes = [box(50, 100), box(50, 250), box(250, 100, 300, 40)];
		const [one, other] = route(boxes, [link(0, 2), link(1, 2)]);
		expect(one!.at(-1)!.x).toBe(250);
		expect(other!.at(-1)!.y).toBe(140);
	});
	test('do not cross where lanes side by side keep them apart', () => {
		const boxes = [box(50, 50), box(50, 150), box(250, 150), box(250, 250)];
		const [one, other] = route(boxes, [link(0, 2), link(1, 3)], { lanes: { x: [200], y: [] } });
		for (const a of segments(one!))
			for (const b of segments(other!))
				expect(overlaps(grow(spanOf(a), 0.1), grow(spanOf(b), 0.1))).toBe(false);
	});
	test('of one bundle leave a box as one, and part where they must', () => {
		const boxes = [box(50, 150), box(250, 50), box(250, 250)];
		const [up, down] = route(boxes, [link(0, 1, 'plain'), link(0, 2, 'plain')]);
		expect(up!.slice(0, 2)).toEqual(down!.slice(0, 2));
	});
	test('of no bundle leave it apart', () => {
		const boxes = [box(50, 150), box(250, 50), box(250, 250)];
		const [up, down] = route(boxes, [link(0, 1), link(0, 2)]);
		expect(up!.slice(0, 2)).not.toEqual(down!.slice(0, 2));
	});
	test('of one bundle that share no end keep apart like any other', () => {
		const boxes = [box(50, 50), box(50, 150), box(250, 250), box(250, 350)];
		const [one, other] = route(boxes, [link(0, 3, 'plain'), link(1, 2, 'plain')], {
			lanes: { x: [200], y: [] },
		});
		const uprights = [one!, other!].map((points) => segments(points).find(([a, b]) => a.x === b.x)![0].x);
		expect(Math.abs(uprights[0]! - uprights[1]!)).toBeGreaterThanOrEqual(9);
	});
});
