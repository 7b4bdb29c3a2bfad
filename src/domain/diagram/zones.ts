import type { FlowDiagram, Owner } from '../../model/schemas/diagram.ts';
import { type Axis, axisLength, endOf, startOf } from './axis.ts';
import { bottom, grow, overlaps, segments, type Point, type Rect, right, spanOf } from './geometry.ts';
import { STYLE, type Layout } from './style.ts';
import { type Visibility, visibilityOf, seenTogether } from './visibility.ts';
import { textWidth } from '../../text/measure.ts';
import { setLines, type TextLine } from './text.ts';
import type { ZoneFrame } from './zone-margins.ts';

/** A zone with its border and the room for its title. */
export interface PlacedZone {
	id: string;
	owner: Owner;
	visibility: Visibility;
	box: Rect;
	/** Where the title stands. */
	title: Rect;
	lines: string[];
	/** How many lines pass through the title. */
	crossed: number;
}

const INSET = { x: 10, y: 6 };

/** Draws the zones of a flow round their cells; titles stand in the left corner at first. */
export function placeZones(
	flow: FlowDiagram,
	layout: Layout,
	frames: ZoneFrame[],
	columns: Axis,
	rows: Axis,
): PlacedZone[] {
	return flow.zones.map((zone, index) => {
		const area = zone[layout];
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
			id: zone.id,
			owner: zone.owner,
			visibility: visibilityOf(zone),
			box,
			title,
			lines: frame.lines,
			crossed: 0,
		};
	});
}

/** Moves each title to the corner, or the middle, through which the fewest lines pass. */
export function settleTitles(
	zones: PlacedZone[],
	routes: { points: Point[]; visibility: Visibility }[],
): PlacedZone[] {
	return zones.map((zone) => {
		const { box, title } = zone;
		const last = right(box) - INSET.x - title.width;
		const near = routes
			.filter(({ visibility }) => seenTogether(visibility, zone.visibility))
			.flatMap(({ points }) => segments(points));
		const spots = [title.x, last, (title.x + last) / 2].map((x) => {
			const spot = { ...title, x: Math.max(box.x + 4, x) };
			return { spot, crossed: near.filter((segment) => overlaps(grow(spanOf(segment), 4), spot)).length };
		});
		const best = spots.reduce((one, next) => (next.crossed < one.crossed ? next : one));
		return { ...zone, title: best.spot, crossed: best.crossed };
	});
}

/** The title of a zone as lines of type. */
export function titleLines({ title, lines }: PlacedZone): TextLine[] {
	return setLines([{ lines, size: 'name' }], title.x, title.y, 'start');
}
