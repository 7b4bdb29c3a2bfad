/** A row of tracks, the columns or rows of a grid, with gaps before, between and after them, in px. */
export interface Axis {
	/** Size of each track. */
	tracks: number[];
	/** One more than tracks: before the first, between, after the last. */
	gaps: number[];
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** Length of the whole axis. */
export const axisLength = ({ tracks, gaps }: Axis) => sum(tracks) + sum(gaps);

/** Where the n-th track begins, n from 1. */
export function startOf({ tracks, gaps }: Axis, n: number): number {
	return sum(tracks.slice(0, n - 1)) + sum(gaps.slice(0, n));
}

/** Where the n-th track ends, n from 1. */
export const endOf = (axis: Axis, n: number) => startOf(axis, n) + axis.tracks[n - 1]!;

/** The middle of a place on the axis; 1.5 lies half-way between the middles of tracks 1 and 2. */
export function middleOf(axis: Axis, at: number): number {
	const middle = (n: number) => (startOf(axis, n) + endOf(axis, n)) / 2;
	const before = Math.floor(at);
	const part = at - before;
	return part === 0 ? middle(before) : middle(before) * (1 - part) + middle(before + 1) * part;
}

/** The middle of the gap after the n-th track; 0 is the gap before the first. */
export function gapMiddle(axis: Axis, n: number): number {
	return (n === 0 ? 0 : endOf(axis, n)) + axis.gaps[n]! / 2;
}
