import type { FlowDiagram, Owner } from '../../model/schemas/diagram.ts';
import { type Axis, axisLength, endOf, startOf } from './axis.ts';
import { bottom, grow, overlaps, pieces, type Point, type Rect, right, spanOf } from './geometry.ts';
import { HAND, type Layout } from './hand.ts';
import { type Life, lifeOf, meet } from './life.ts';
import { textWidth } from '../../text/measure.ts';
import { setLines, type TextLine } from './text.ts';
import type { ZoneRoom } from './zone-margins.ts';

/** A zone with its border and the room for its name. */
export interface PlacedZone {
	id: string;
	owner: Owner;
	life: Life;
	box: Rect;
	/** Where the name stands. */
	name: Rect;
	lines: string[];
	/** How many lines pass through the name. */
	crossed: number;
}

const INSET = { x: 10, y: 6 };

/** Draws the zones of a flow round their cells; names stand in the left corner at first. */
export function placeZones(
	flow: FlowDiagram,
	layout: Layout,
	rooms: ZoneRoom[],
	columns: Axis,
	rows: Axis,
): PlacedZone[] {
	return flow.zones.map((zone, index) => {
		const area = zone[layout];
		const room = rooms[index]!;
		const x = Math.max(1, startOf(columns, area.column) - room.side);
		const y = Math.max(1, startOf(rows, area.row) - room.top);
		const endX = Math.min(
			axisLength(columns) - 1,
			endOf(columns, area.column + area.columns - 1) + room.side,
		);
		const endY = Math.min(axisLength(rows) - 1, endOf(rows, area.row + area.rows - 1) + room.bottom);
		const box = { x, y, width: endX - x, height: endY - y };
		const size = {
			width: Math.max(...room.lines.map((line) => textWidth(line, HAND.name.size))),
			height: room.lines.length * HAND.name.line,
		};
		const top = room.naming.at === 'top' ? y + INSET.y : bottom(box) - INSET.y - size.height;
		const name = { x: x + INSET.x, y: top, ...size };
		return { id: zone.id, owner: zone.owner, life: lifeOf(zone), box, name, lines: room.lines, crossed: 0 };
	});
}

/** Moves each name to the corner, or the middle, through which the fewest lines pass. */
export function settleNames(zones: PlacedZone[], routes: { points: Point[]; life: Life }[]): PlacedZone[] {
	return zones.map((zone) => {
		const { box, name } = zone;
		const last = right(box) - INSET.x - name.width;
		const near = routes.filter(({ life }) => meet(life, zone.life)).flatMap(({ points }) => pieces(points));
		const spots = [name.x, last, (name.x + last) / 2].map((x) => {
			const spot = { ...name, x: Math.max(box.x + 4, x) };
			return { spot, crossed: near.filter((piece) => overlaps(grow(spanOf(piece), 4), spot)).length };
		});
		const best = spots.reduce((one, next) => (next.crossed < one.crossed ? next : one));
		return { ...zone, name: best.spot, crossed: best.crossed };
	});
}

/** The name of a zone as lines of type. */
export function nameLines({ name, lines }: PlacedZone): TextLine[] {
	return setLines([{ lines, size: 'name' }], name.x, name.y, 'start');
}
