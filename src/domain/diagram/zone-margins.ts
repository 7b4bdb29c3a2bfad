import type { FlowDiagram } from '../../schemas/diagram.ts';
import { CANVAS, HAND, type Layout } from './hand.ts';
import { lifeOf, meet } from './life.ts';
import { wrapText } from './measure.ts';
import type { Say } from './text.ts';

type Zone = FlowDiagram['zones'][number];
type Area = Zone['wide'];

/** Room that zones take in the gaps of a grid, in px, gap by gap. */
export interface ZoneMargins {
	columns: number[];
	rows: number[];
}

/** How far the border of a zone lies outside the cells it surrounds, in px. */
export interface ZonePadding {
	/** Left, right and below. */
	side: number;
	/** Above, with the room for its name. */
	top: number;
}

const lastColumn = (area: Area) => area.column + area.columns - 1;
const lastRow = (area: Area) => area.row + area.rows - 1;

function within(inner: Area, outer: Area): boolean {
	return (
		inner.column >= outer.column &&
		inner.row >= outer.row &&
		lastColumn(inner) <= lastColumn(outer) &&
		lastRow(inner) <= lastRow(outer)
	);
}

/** Lines of a zone's name; it may be about as wide as the columns it spans. */
export function zoneLines(zone: Zone, layout: Layout, say: Say): string[] {
	const share = layout === 'tall' ? CANVAS.tall / 2 - 24 : 110;
	return wrapText(say(zone.label), zone[layout].columns * share, HAND.note.size);
}

/** Padding of each zone: one that holds others keeps clear of them. */
export function zonePaddings({ zones }: FlowDiagram, layout: Layout, say: Say): ZonePadding[] {
	const cache = new Map<number, ZonePadding>();
	const paddingOf = (index: number): ZonePadding => {
		const done = cache.get(index);
		if (done) return done;
		const zone = zones[index]!;
		const inside = zones
			.map((other, i) => ({ other, i }))
			.filter(({ other, i }) => i !== index && meet(lifeOf(other), lifeOf(zone)) && holds(zone, other, index < i));
		const of = (touches: (area: Area) => boolean, side: keyof ZonePadding) =>
			Math.max(0, ...inside.filter(({ other }) => touches(other[layout])).map(({ i }) => paddingOf(i)[side]));
		const area = zone[layout];
		const sideInside = of(
			(a) => a.column === area.column || lastColumn(a) === lastColumn(area) || lastRow(a) === lastRow(area),
			'side',
		);
		const name = zoneLines(zone, layout, say).length * HAND.note.line + 12;
		const padding = { side: sideInside + (sideInside ? 8 : HAND.zone), top: of((a) => a.row === area.row, 'top') + name };
		cache.set(index, padding);
		return padding;
	};
	const holds = (outer: Zone, inner: Zone, first: boolean) =>
		within(inner[layout], outer[layout]) && (first || !within(outer[layout], inner[layout]));
	return zones.map((_, index) => paddingOf(index));
}

/** What the zones add to the gaps between columns and rows. */
export function zoneMargins(flow: FlowDiagram, layout: Layout, say: Say): ZoneMargins {
	const { columns, rows } = flow.grid[layout];
	const before = { columns: Array<number>(columns + 1).fill(0), rows: Array<number>(rows + 1).fill(0) };
	const after = { columns: [...before.columns], rows: [...before.rows] };
	const raise = (list: number[], gap: number, by: number) => (list[gap] = Math.max(list[gap]!, by));
	zonePaddings(flow, layout, say).forEach(({ side, top }, index) => {
		const area = flow.zones[index]![layout];
		raise(before.columns, area.column - 1, side);
		raise(after.columns, lastColumn(area), side);
		raise(before.rows, area.row - 1, top);
		raise(after.rows, lastRow(area), side);
	});
	const add = (a: number[], b: number[]) => a.map((value, i) => value + b[i]!);
	return { columns: add(before.columns, after.columns), rows: add(before.rows, after.rows) };
}
