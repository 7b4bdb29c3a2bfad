import { textWidth, wrapText } from '../../../text/measure.ts';
import type { Kind, MapData } from '../relations.ts';

/** A label: its place in px from the top left corner of the picture. */
export interface MapNode {
	id: string;
	lines: string[];
	x: number;
	y: number;
	width: number;
	height: number;
	/** 0 for the chosen term, 1 for its neighbours, 2 for theirs. */
	ring: 0 | 1 | 2;
	/** How it stands to the term it hangs on; the chosen term's own is `related`. */
	kind: Kind;
	/** The term it hangs on; empty for the chosen term. */
	parent: string;
	side: 'left' | 'right' | 'middle';
}

/** Letters of a label and its line height, padding left and right, padding above and below, in px; CSS says the same. */
export const LABEL = { size: 15, line: 20, side: 12, end: 9 };
/** What lies between two labels at least, in px. */
export const GAP = 12;

/** A label's text and size, before it has a place. */
export type Label = Pick<MapNode, 'id' | 'lines' | 'width' | 'height'>;

/** A label no wider than `room`: as narrow as its words allow. */
export function labelOf(data: MapData, id: string, room: number): Label {
	const lines = wrapText(data[id]![0], room - 2 * LABEL.side, LABEL.size);
	const widest = Math.max(...lines.map((line) => textWidth(line, LABEL.size)));
	return {
		id,
		lines,
		width: Math.ceil(widest) + 2 * LABEL.side,
		height: lines.length * LABEL.line + 2 * LABEL.end,
	};
}
