import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../../src/text/measure.ts';
import { type Direction, stepTowards } from '../../../../src/domain/glossary/map-walk.ts';
import { LABEL, layoutMap, type MapLayout, type MapNode } from '../../../../src/domain/glossary/map.ts';
import { type MapData, toMapData } from '../../../../src/domain/glossary/relations.ts';
import { terms } from './entries.ts';

const overlap = (a: MapNode, b: MapNode) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What a reader would see as a fault: labels over one another, outside the picture, or wider than their box. */
function faultsOf({ nodes, width, height }: MapLayout): string[] {
	return nodes.flatMap((node, index) => [
		...nodes
			.slice(index + 1)
			.flatMap((other) => (overlap(node, other) ? [`${node.id} lies over ${other.id}`] : [])),
		...(node.x < -0.01 ||
		node.y < -0.01 ||
		node.x + node.width > width + 0.01 ||
		node.y + node.height > height + 0.01
			? [`${node.id} leaves the picture`]
			: []),
		...node.lines
			.filter((line) => textWidth(line, LABEL.size) > node.width - 2 * LABEL.side + 0.01)
			.map((line) => `“${line}” leaves its box`),
	]);
}

/** Labels that the arrow keys reach from the chosen term. */
function reached(layout: MapLayout): Set<string> {
	const seen = new Set([layout.nodes[0]!.id]);
	for (const from of seen)
		for (const direction of ['up', 'down', 'left', 'right'] as Direction[]) {
			const next = stepTowards(layout, from, direction);
			if (next) seen.add(next);
		}
	return seen;
}

describe.each(['ko', 'en'] as const)('The map of every term in %s', (locale) => {
	const data = toMapData(terms, locale);
	test.each([296, 328, 600, 720, 800, 900, 1100])('has no fault in a picture %d px wide', (width) => {
		for (const id of Object.keys(data)) expect(faultsOf(layoutMap(data, id, width)), id).toEqual([]);
	});
	test.each([328, 720, 900])('can be walked with the arrow keys, %d px wide', (width) => {
		for (const id of Object.keys(data)) {
			const layout = layoutMap(data, id, width);
			expect(reached(layout).size, id).toBe(layout.nodes.length);
		}
	});
});

const data = toMapData(terms, 'ko');

test('A narrow picture stands upright with one ring, a wide one has two', () => {
	expect(new Set(layoutMap(data, 'serverless', 328).nodes.map(({ x, ring }) => `${ring} ${x}`))).toEqual(
		new Set(['0 0', '1 28']),
	);
	expect(layoutMap(data, 'serverless', 900).nodes.some(({ ring }) => ring === 2)).toBe(true);
});

test('A term stands once, hangs on one that is shown, and every line is drawn', () => {
	for (const id of Object.keys(data)) {
		const { nodes, edges } = layoutMap(data, id, 900);
		const ids = nodes.map((node) => node.id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { parent, ring } of nodes) expect(ring === 0 || ids.includes(parent)).toBe(true);
		expect(edges).toHaveLength(nodes.length - 1);
	}
});

const graph = fc
	.array(
		fc.tuple(
			fc.stringMatching(/^[가-힣a-zA-Z -]{1,40}$/),
			fc.array(fc.nat(39), { maxLength: 20 }),
			fc.array(fc.nat(39), { maxLength: 4 }),
		),
		{
			minLength: 1,
			maxLength: 40,
		},
	)
	.map((list): MapData => {
		const ids = (indexes: number[], self: number) =>
			[...new Set(indexes)].filter((one) => one < list.length && one !== self).map((one) => `t${one}`);
		return Object.fromEntries(
			list.map(([name, related, confused], index) => [
				`t${index}`,
				[name.trim() || 'x', ids(related, index), ids(confused, index)],
			]),
		);
	});

test('Whatever the terms are, the picture has no fault, is the same each time and can be walked', () => {
	fc.assert(
		fc.property(graph, fc.integer({ min: 280, max: 1300 }), (any, width) => {
			const layout = layoutMap(any, 't0', width);
			expect(faultsOf(layout)).toEqual([]);
			expect(layoutMap(any, 't0', width)).toEqual(layout);
			expect(reached(layout).size).toBe(layout.nodes.length);
		}),
		{ numRuns: 200 },
	);
});
