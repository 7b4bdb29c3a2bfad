import type { FlowDiagram, Owner } from '../../schemas/diagram.ts';
import { type Axis, axisLength, endOf, startOf } from './axis.ts';
import { grow, overlaps, pieces, type Point, type Rect, spanOf, tidy } from './geometry.ts';
import { HAND, type Layout } from './hand.ts';
import { type Life, lifeOf, meet } from './life.ts';
import { textWidth } from './measure.ts';
import { type Say, setLines, type TextLine } from './text.ts';
import { zoneLines, zonePaddings } from './zone-margins.ts';

/** A zone with its border and the room for its name. */
export interface PlacedZone {
	id: string;
	owner: Owner;
	life: Life;
	box: Rect;
	/** Where the name stands. */
	name: Rect;
	lines: string[];
}

const INSET = { x: 10, y: 6 };

/** Draws the zones of a flow round their cells; names stand in the upper left corner at first. */
export function placeZones(flow: FlowDiagram, layout: Layout, say: Say, columns: Axis, rows: Axis): PlacedZone[] {
	const paddings = zonePaddings(flow, layout, say);
	return flow.zones.map((zone, index) => {
		const area = zone[layout];
		const { side, top } = paddings[index]!;
		const x = Math.max(1, startOf(columns, area.column) - side);
		const y = Math.max(1, startOf(rows, area.row) - top);
		const endX = Math.min(axisLength(columns) - 1, endOf(columns, area.column + area.columns - 1) + side);
		const endY = Math.min(axisLength(rows) - 1, endOf(rows, area.row + area.rows - 1) + side);
		const box = { x, y, width: endX - x, height: endY - y };
		const lines = zoneLines(zone, layout, say);
		const width = Math.max(...lines.map((line) => textWidth(line, HAND.note.size)));
		const name = { x: x + INSET.x, y: y + INSET.y, width, height: lines.length * HAND.note.line };
		return { id: zone.id, owner: zone.owner, life: lifeOf(zone), box, name, lines };
	});
}

/** Moves each name to the upper corner, or the upper middle, that the fewest lines pass through. */
export function settleNames(zones: PlacedZone[], routes: { points: Point[]; life: Life }[]): PlacedZone[] {
	return zones.map((zone) => {
		const { box, name } = zone;
		const rightmost = box.x + box.width - INSET.x - name.width;
		const spots = [name.x, rightmost, (name.x + rightmost) / 2].map((x) => ({ ...name, x: Math.max(box.x + 4, x) }));
		const crossings = (spot: Rect) =>
			routes
				.filter(({ life }) => meet(life, zone.life))
				.flatMap(({ points }) => pieces(points))
				.filter((piece) => overlaps(grow(spanOf(piece), 4), spot)).length;
		return { ...zone, name: spots.reduce((best, spot) => (crossings(spot) < crossings(best) ? spot : best)) };
	});
}

/** The name of a zone as lines of type. */
export function nameLines({ name, lines }: PlacedZone): TextLine[] {
	return setLines([{ lines, size: 'note' }], tidy(name.x), name.y, 'start');
}
