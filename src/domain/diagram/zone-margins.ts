import type { FlowDiagram } from '../../model/schemas/diagram.ts';
import { HAND, type Layout } from './hand.ts';
import { lifeOf, meet } from './life.ts';
import { wrapText } from '../../text/measure.ts';
import type { Say } from './text.ts';

type Zone = FlowDiagram['zones'][number];
type Area = Zone['wide'];

/** Where a zone's name stands, and whether it is broken to half the zone's width. */
export interface Naming {
	at: 'top' | 'bottom';
	narrow: boolean;
}

/** A zone's name as it is set, and how far its border lies outside the cells it surrounds, in px. */
export interface ZoneRoom {
	naming: Naming;
	lines: string[];
	/** Left and right. */
	side: number;
	top: number;
	bottom: number;
}

/** Room that zones take in the gaps of a grid, in px, gap by gap. */
export interface ZoneMargins {
	columns: number[];
	rows: number[];
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

/** How a zone's name is set: where, in which language, and how wide an area is, in px, from column to column. */
export interface NameSetting {
	say: Say;
	namings: Naming[];
	widthOf: (area: Area) => number;
}

/** The room of each zone; one that holds others keeps clear of them. */
export function zoneRooms(
	{ zones }: FlowDiagram,
	layout: Layout,
	{ say, namings, widthOf }: NameSetting,
): ZoneRoom[] {
	const done = new Map<number, ZoneRoom>();
	const holds = (outer: number, inner: number) => {
		const [a, b] = [zones[outer]!, zones[inner]!];
		if (outer === inner || !meet(lifeOf(a), lifeOf(b)) || !within(b[layout], a[layout])) return false;
		return outer < inner || !within(a[layout], b[layout]);
	};
	const roomOf = (index: number): ZoneRoom => {
		const known = done.get(index);
		if (known) return known;
		const area = zones[index]![layout];
		const naming = namings[index] ?? { at: 'top', narrow: false };
		const width = widthOf(area);
		const room = naming.narrow ? Math.max(60, width / 2 - 12) : width;
		const lines = wrapText(say(zones[index]!.label), room, HAND.name.size);
		const inside = zones.flatMap((zone, i) =>
			holds(index, i) ? [{ area: zone[layout], room: roomOf(i) }] : [],
		);
		const most = (sizes: number[]) => Math.max(0, ...sizes);
		const side = most(
			inside
				.filter((one) => one.area.column === area.column || lastColumn(one.area) === lastColumn(area))
				.map(({ room }) => room.side),
		);
		const above = most(inside.filter((one) => one.area.row === area.row).map(({ room }) => room.top));
		const below = most(
			inside.filter((one) => lastRow(one.area) === lastRow(area)).map(({ room }) => room.bottom),
		);
		const beside = (at: Naming['at']) => (naming.at === at ? lines.length * HAND.name.line + 12 : HAND.zone);
		const found = {
			naming,
			lines,
			side: side ? side + 9 : HAND.zone,
			top: above + beside('top'),
			bottom: below + beside('bottom'),
		};
		done.set(index, found);
		return found;
	};
	return zones.map((_, index) => roomOf(index));
}

/** What the zones add to the gaps between columns and rows. */
export function zoneMargins(flow: FlowDiagram, layout: Layout, rooms: ZoneRoom[]): ZoneMargins {
	const { columns, rows } = flow.grid[layout];
	const before = { columns: Array<number>(columns + 1).fill(0), rows: Array<number>(rows + 1).fill(0) };
	const after = { columns: [...before.columns], rows: [...before.rows] };
	const raise = (list: number[], gap: number, by: number) => (list[gap] = Math.max(list[gap]!, by));
	rooms.forEach(({ side, top, bottom }, index) => {
		const area = flow.zones[index]![layout];
		raise(before.columns, area.column - 1, side);
		raise(after.columns, lastColumn(area), side);
		raise(before.rows, area.row - 1, top);
		raise(after.rows, lastRow(area), bottom);
	});
	const add = (a: number[], b: number[]) => a.map((value, i) => value + b[i]!);
	return { columns: add(before.columns, after.columns), rows: add(before.rows, after.rows) };
}
