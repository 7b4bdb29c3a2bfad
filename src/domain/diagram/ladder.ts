import { HAND } from './hand.ts';
import { textWidth, wrapText } from '../../text/measure.ts';

/** Words for a place that is too narrow to hold them. */
export interface Caller {
	/** Where the leader comes down, in px. */
	x: number;
	text: string;
}

/** Words under a bar, joined to their place by a leader. */
export interface Rung {
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
type Side = Rung['anchor'];

/**
 * Hangs words under a bar on leaders of different lengths, as callouts in a plate: no two words overlap, and leaders
 * pass words by wherever the width allows.
 */
export function hangLadder(callers: Caller[], width: number): Rung[] {
	const sidesOf = ({ x }: Caller): Side[] =>
		x < width * 0.4 ? ['start'] : x > width * 0.6 ? ['end'] : ['start', 'end'];
	const choices = callers.reduce<Side[][]>(
		(all, caller) => all.flatMap((sides) => sidesOf(caller).map((side) => [...sides, side])),
		[[]],
	);
	const hung = choices.slice(0, 64).flatMap((sides) => {
		const rungs = callers.map((caller, i) => wordsOf(caller, sides[i]!, width));
		const starts = rungs.filter(({ anchor }) => anchor === 'start').toSorted((a, b) => b.x - a.x);
		const ends = rungs.filter(({ anchor }) => anchor === 'end').toSorted((a, b) => a.x - b.x);
		return [stack([...starts, ...ends]), stack([...ends, ...starts])];
	});
	return hung.reduce((best, next) => (costOf(next) < costOf(best) ? next : best));
}

function wordsOf({ x, text }: Caller, anchor: Side, width: number): Rung {
	const room = Math.max(56, (anchor === 'start' ? width - x : x) - GAP);
	const lines = wrapText(text, Math.min(room, width * 0.55), HAND.note.size);
	const long = Math.max(...lines.map((line) => textWidth(line, HAND.note.size)));
	const from =
		anchor === 'start' ? Math.max(0, Math.min(x + GAP, width - long)) : Math.max(0, x - GAP - long);
	return { x, lines, anchor, span: [from, from + long], top: 0 };
}

const heightOf = (rung: Rung) => rung.lines.length * HAND.note.line;
const meets = ([a, b]: [number, number], [c, d]: [number, number]) => a < d + GAP && c < b + GAP;

/** Gives each its height, in this order: as high as the words and leaders before it allow. */
function stack(rungs: Rung[]): Rung[] {
	const done: Rung[] = [];
	for (const rung of rungs) {
		const below = done.filter(
			(other) =>
				meets(other.span, rung.span) || meets(other.span, [rung.x - GAP, rung.x]) || crosses(other, rung),
		);
		const top = Math.max(FIRST, ...below.map((other) => other.top + heightOf(other) + 2));
		done.push({ ...rung, top });
	}
	return done;
}

/** Whether the leader of `deeper` runs through the words of `other`. */
const crosses = (other: Rung, deeper: Rung) => deeper.x > other.span[0] - 2 && deeper.x < other.span[1] + 2;

function costOf(rungs: Rung[]): number {
	const crossings = rungs.flatMap((a) => rungs.filter((b) => a !== b && a.top < b.top && crosses(a, b)));
	const depth = Math.max(0, ...rungs.map((rung) => rung.top + heightOf(rung)));
	return crossings.length * 1000 + depth;
}
