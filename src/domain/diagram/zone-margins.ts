import type { Area, Scene } from './scene.ts';
import { STYLE } from './style.ts';
import { wrapText } from '../../text/measure.ts';
import type { Print } from './text.ts';

/** Where a zone's title stands, and whether it is broken to half the zone's width. */
export interface TitlePosition {
	at: 'top' | 'bottom';
	narrow: boolean;
}

/** A zone's title as it is set, and how far its border lies outside the cells it surrounds, in px. */
export interface ZoneFrame {
	position: TitlePosition;
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

/** How titles are set: where, in which language, and how wide an area is, in px, from column to column. */
export interface TitleSetting {
	print: Print;
	titlePositions: TitlePosition[];
	widthOf: (area: Area) => number;
}

/** The frame of each zone; one that holds others keeps clear of them. */
export function zoneFrames({ zones }: Scene, { print, titlePositions, widthOf }: TitleSetting): ZoneFrame[] {
	const done = new Map<number, ZoneFrame>();
	const holds = (outer: number, inner: number) => {
		const [a, b] = [zones[outer]!.area, zones[inner]!.area];
		return outer !== inner && within(b, a) && (outer < inner || !within(a, b));
	};
	const frameOf = (index: number): ZoneFrame => {
		const known = done.get(index);
		if (known) return known;
		const { area, label } = zones[index]!;
		const position = titlePositions[index] ?? { at: 'top', narrow: false };
		const width = widthOf(area);
		const room = position.narrow ? Math.max(60, width / 2 - 12) : width;
		const lines = wrapText(print(label), room, STYLE.name.size);
		const inside = zones.flatMap((zone, i) =>
			holds(index, i) ? [{ area: zone.area, frame: frameOf(i) }] : [],
		);
		const most = (sizes: number[]) => Math.max(0, ...sizes);
		const side = most(
			inside
				.filter((one) => one.area.column === area.column || lastColumn(one.area) === lastColumn(area))
				.map(({ frame }) => frame.side),
		);
		const above = most(inside.filter((one) => one.area.row === area.row).map(({ frame }) => frame.top));
		const below = most(
			inside.filter((one) => lastRow(one.area) === lastRow(area)).map(({ frame }) => frame.bottom),
		);
		const beside = (at: TitlePosition['at']) =>
			position.at === at ? lines.length * STYLE.name.line + 12 : STYLE.zone;
		const found = {
			position,
			lines,
			side: side ? side + 9 : STYLE.zone,
			top: above + beside('top'),
			bottom: below + beside('bottom'),
		};
		done.set(index, found);
		return found;
	};
	return zones.map((_, index) => frameOf(index));
}

/** What the zones add to the gaps between columns and rows. */
export function zoneMargins({ grid, zones }: Scene, frames: ZoneFrame[]): ZoneMargins {
	const { columns, rows } = grid;
	const before = { columns: Array<number>(columns + 1).fill(0), rows: Array<number>(rows + 1).fill(0) };
	const after = { columns: [...before.columns], rows: [...before.rows] };
	const raise = (list: number[], gap: number, by: number) => (list[gap] = Math.max(list[gap]!, by));
	frames.forEach(({ side, top, bottom }, index) => {
		const { area } = zones[index]!;
		raise(before.columns, area.column - 1, side);
		raise(after.columns, lastColumn(area), side);
		raise(before.rows, area.row - 1, top);
		raise(after.rows, lastRow(area), bottom);
	});
	const add = (a: number[], b: number[]) => a.map((value, i) => value + b[i]!);
	return { columns: add(before.columns, after.columns), rows: add(before.rows, after.rows) };
}
