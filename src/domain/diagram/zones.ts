import type { Owner } from '../../model/schemas/diagram.ts';
import { type Axis, axisLength, endOf, startOf } from './axis.ts';
import { bottom, grow, overlaps, segments, type Point, type Rect, right, spanOf } from './geometry.ts';
import { STYLE } from './style.ts';
import type { Scene } from './scene.ts';
import { textWidth } from '../../text/measure.ts';
import { setLines, type TextLine } from './text.ts';
import type { ZoneFrame } from './zone-margins.ts';

/** A zone with its border and the room for its title. */
export interface PlacedZone {
	id: string;
	owner: Owner;
	isNew: boolean;
	box: Rect;
	/** Where the title stands. */
	title: Rect;
	lines: string[];
	/** How many lines pass through the title. */
	crossed: number;
}

/** Between a zone's border and its title, in px. */
const INSET = { x: 10, y: 6 };
/** The same beside it where a line would else pass through the title. */
const TIGHT = 5;

/** Draws the zones of a scene round their cells; titles stand in the left corner at first. */
export function placeZones({ zones }: Scene, frames: ZoneFrame[], columns: Axis, rows: Axis): PlacedZone[] {
	return zones.map(({ id, owner, isNew, area }, index) => {
		const frame = frames[index]!;
		const x = Math.max(1, startOf(columns, area.column) - frame.side);
		const y = Math.max(1, startOf(rows, area.row) - frame.top);
		const endX = Math.min(
			axisLength(columns) - 1,
			endOf(columns, area.column + area.columns - 1) + frame.side,
		);
		const endY = Math.min(axisLength(rows) - 1, endOf(rows, area.row + area.rows - 1) + frame.bottom);
		const box = { x, y, width: endX - x, height: endY - y };
		const size = {
			width: Math.max(...frame.lines.map((line) => textWidth(line, STYLE.name.size))),
			height: frame.lines.length * STYLE.name.line,
		};
		const top = frame.position.at === 'top' ? y + INSET.y : bottom(box) - INSET.y - size.height;
		const title = { x: x + INSET.x, y: top, ...size };
		return {
			id,
			owner,
			isNew,
			box,
			title,
			lines: frame.lines,
			crossed: 0,
		};
	});
}

/** Moves each title to the corner, the middle or closer to a side, where the fewest lines pass through it. */
export function settleTitles(zones: PlacedZone[], routes: Point[][]): PlacedZone[] {
	const passing = routes.flatMap(segments);
	return zones.map((zone) => {
		const { box, title } = zone;
		const first = box.x + TIGHT;
		const last = right(box) - title.width;
		const spots = [title.x, last - INSET.x, (box.x + last) / 2, first, last - TIGHT].map((x) => {
			const spot = { ...title, x: Math.max(first, x) };
			return { spot, crossed: passing.filter((segment) => overlaps(grow(spanOf(segment), 4), spot)).length };
		});
		const best = spots.reduce((one, next) => (next.crossed < one.crossed ? next : one));
		return { ...zone, title: best.spot, crossed: best.crossed };
	});
}

/** The title of a zone as lines of type. */
export function titleLines({ title, lines }: PlacedZone): TextLine[] {
	return setLines([{ lines, size: 'name' }], title.x, title.y, 'start');
}
