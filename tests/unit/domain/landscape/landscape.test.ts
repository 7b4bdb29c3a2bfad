import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bottom, contains, overlaps, type Rect, right } from '../../../../src/domain/diagram/geometry.ts';
import { type Part, stackTable } from '../../../../src/domain/diagram/stack.ts';
import { drawLand, depthOf } from '../../../../src/domain/landscape/land.ts';
import { drawLandscape } from '../../../../src/domain/landscape/landscape.ts';
import { columnStart, layerTop, PLANS } from '../../../../src/domain/landscape/plan.ts';
import type { Place } from '../../../../src/domain/landscape/places.ts';
import { crownDepth } from '../../../../src/domain/landscape/trees.ts';
import { chapters, CHAPTERS, glossary, LOCALES, type Locale } from '../../../../src/model/constants.ts';
import { DiagramSchema } from '../../../../src/model/schemas/diagram.ts';
import { textWidth } from '../../../../src/text/measure.ts';
import { printIn } from '../diagram/read.ts';

const file = readFileSync('content/diagrams/who-manages-what.yaml', 'utf8');
const strings = (locale: Locale) =>
	JSON.parse(readFileSync(`content/i18n/${locale}.json`, 'utf8')) as Record<string, string>;

const tableIn = (locale: Locale) => {
	const diagram = DiagramSchema.parse(parse(file));
	if (diagram.kind !== 'stack') throw new Error('not a stack');
	return stackTable(diagram, printIn(locale));
};
const everyChapter = (locale: Locale): Place[] => [
	...CHAPTERS.map((id) => ({ id, number: chapters[id].number, name: chapters[id][locale] })),
	{ id: 'glossary', number: glossary.number, name: glossary[locale] },
];
const layouts = ['wide', 'tall'] as const;
const cases = LOCALES.flatMap((locale) => layouts.map((layout) => [locale, layout] as const));

/** The room that a line of words takes. */
const roomOf = (
	{ x, y, text, anchor }: { x: number; y: number; text: string; anchor: string },
	size: number,
): Rect => {
	const width = textWidth(text, size);
	const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { x: from, y: y - size * 0.8, width, height: size };
};

describe.each(cases)('The landscape in %s, %s', (locale, layout) => {
	const table = tableIn(locale);
	const drawing = drawLandscape(
		table,
		{ chapters: everyChapter(locale), owner: strings(locale)['guide.frontispiece.rock']! },
		layout,
	);
	const canvas = { x: 0, y: 0, width: drawing.width, height: drawing.height };
	const { size } = drawing.plan.type;

	test('holds every chapter of the book, each in a place of its own', () => {
		expect(drawing.chapters).toHaveLength(CHAPTERS.length + 1);
		drawing.chapters.forEach(({ id, box }, i) => {
			expect(contains(canvas, box), id).toBe(true);
			expect(Math.min(box.width, box.height), id).toBeGreaterThanOrEqual(24);
			for (const other of drawing.chapters.slice(0, i))
				expect(overlaps(box, other.box), `${id} on ${other.id}`).toBe(false);
		});
	});

	test('keeps the names of chapters within what answers to a click', () => {
		for (const { id, box, words, badge } of drawing.chapters) {
			expect(badge.x - badge.r, id).toBeGreaterThanOrEqual(box.x);
			if (words) expect(words.x + textWidth(words.text, size), id).toBeLessThanOrEqual(right(box));
		}
	});

	test('keeps the names of models apart, and those of layers off the trees', () => {
		const models = drawing.models.map((words) => roomOf(words, size + 1));
		models.forEach((room, i) => {
			expect(contains(canvas, room)).toBe(true);
			if (i > 0) expect(room.x).toBeGreaterThan(right(models[i - 1]!));
		});
		const firstCrown = drawing.trees[0]!.x - drawing.plan.crown - 6;
		for (const words of drawing.layers)
			expect(right(roomOf(words, size)), words.text).toBeLessThanOrEqual(firstCrown);
	});

	test('writes whose the rock is upon rock', () => {
		const room = roomOf(drawing.owner, size);
		const layer = table.rows.findIndex((_, at) => layerTop(drawing.plan, at + 1) >= bottom(room));
		const { parts } = table.rows[layer]!;
		const first = table.columns.findIndex(
			(_, at) => columnStart(drawing.plan, parts.length, at + 1) > room.x,
		);
		expect(parts.slice(first).every((part) => part === 'theirs')).toBe(true);
	});
});

/** Tables in which the reader's layers lie on top, as they do in every model. */
const anyTable = fc
	.array(fc.record({ ours: fc.integer({ min: 1, max: 5 }), shared: fc.integer({ min: 0, max: 2 }) }), {
		minLength: 2,
		maxLength: 7,
	})
	.map((columns) => ({
		columns: columns.map((_, i) => `M${i}`),
		rows: Array.from({ length: 8 }, (_, row) => ({
			label: `L${row}`,
			parts: columns.map(({ ours, shared }): Part =>
				row < ours ? 'yours' : row < ours + shared ? 'shared' : 'theirs',
			),
		})),
	}));

test('Whatever the table says, its layers cover the ground below the trees and nothing above', () => {
	fc.assert(
		fc.property(anyTable, fc.constantFrom(...layouts), (table, layout) => {
			const { strata, shared } = drawLand(table, PLANS[layout]);
			const cells = table.rows.flatMap(({ parts }) => parts);
			expect(shared).toHaveLength(cells.filter((part) => part === 'shared').length);
			expect(strata.every(({ layer }) => table.rows[layer]!.parts.includes('theirs'))).toBe(true);
			const trees = drawLandscape(table, { chapters: [], owner: 'X' }, layout).trees;
			trees.forEach(({ ground, trunk, roots }, column) => {
				const depth = depthOf(table, column);
				expect(ground).toBe(layerTop(PLANS[layout], depth));
				expect(trunk === '').toBe(depth === crownDepth(table));
				expect(roots === '').toBe(!table.rows.some(({ parts }) => parts[column] === 'shared'));
			});
		}),
	);
});
