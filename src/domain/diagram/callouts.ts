import { STYLE } from './style.ts';
import { textWidth, wrapText } from '../../text/measure.ts';

/** Words for a place on a bar that is too narrow to hold them. */
export interface Callout {
	/** Where the leader comes down, in px. */
	x: number;
	text: string;
}

/** A callout under a bar: its words, joined to their place by a leader. */
export interface PlacedCallout {
	x: number;
	lines: string[];
	/** Left and right end of the words. */
	span: [number, number];
	/** Which end of the words the leader touches. */
	anchor: 'start' | 'end';
	/** Where the words begin below the bar, in px. */
	top: number;
}

const GAP = 6;
const FIRST = 8;
type Side = PlacedCallout['anchor'];

/**
 * Hangs callouts under a bar on leaders of different lengths: no two words overlap, and leaders pass words by wherever
 * the width allows.
 */
export function placeCallouts(callouts: Callout[], width: number): PlacedCallout[] {
	const sidesOf = ({ x }: Callout): Side[] =>
		x < width * 0.4 ? ['start'] : x > width * 0.6 ? ['end'] : ['start', 'end'];
	const choices = callouts.reduce<Side[][]>(
		(all, callout) => all.flatMap((sides) => sidesOf(callout).map((side) => [...sides, side])),
		[[]],
	);
	const hung = choices.slice(0, 64).flatMap((sides) => {
		const placed = callouts.map((callout, i) => wordsOf(callout, sides[i]!, width));
		const starts = placed.filter(({ anchor }) => anchor === 'start').toSorted((a, b) => b.x - a.x);
		const ends = placed.filter(({ anchor }) => anchor === 'end').toSorted((a, b) => a.x - b.x);
		return [stack([...starts, ...ends]), stack([...ends, ...starts])];
	});
	return hung.reduce((best, next) => (costOf(next) < costOf(best) ? next : best));
}

function wordsOf({ x, text }: Callout, anchor: Side, width: number): PlacedCallout {
	const room = Math.max(56, (anchor === 'start' ? width - x : x) - GAP);
	const lines = wrapText(text, Math.min(room, width * 0.55), STYLE.note.size);
	const long = Math.max(...lines.map((line) => textWidth(line, STYLE.note.size)));
	const from =
		anchor === 'start' ? Math.max(0, Math.min(x + GAP, width - long)) : Math.max(0, x - GAP - long);
	return { x, lines, anchor, span: [from, from + long], top: 0 };
}

const heightOf = (callout: PlacedCallout) => callout.lines.length * STYLE.note.line;
const meets = ([a, b]: [number, number], [c, d]: [number, number]) => a < d + GAP && c < b + GAP;

/** Gives each its height, in this order: as high as the words and leaders before it allow. */
function stack(callouts: PlacedCallout[]): PlacedCallout[] {
	const done: PlacedCallout[] = [];
	for (const callout of callouts) {
		const below = done.filter(
			(other) =>
				meets(other.span, callout.span) ||
				meets(other.span, [callout.x - GAP, callout.x]) ||
				crosses(other, callout),
		);
		const top = Math.max(FIRST, ...below.map((other) => other.top + heightOf(other) + 2));
		done.push({ ...callout, top });
	}
	return done;
}

/** Whether the leader of `deeper` runs through the words of `other`. */
const crosses = (other: PlacedCallout, deeper: PlacedCallout) =>
	deeper.x > other.span[0] - 2 && deeper.x < other.span[1] + 2;

function costOf(callouts: PlacedCallout[]): number {
	const crossings = callouts.flatMap((a) =>
		callouts.filter((b) => a !== b && a.top < b.top && crosses(a, b)),
	);
	const depth = Math.max(0, ...callouts.map((callout) => callout.top + heightOf(callout)));
	return crossings.length * 1000 + depth;
}
