/**
 * How many slips lie between two words, if at most `limit`: a letter too many, missing, wrong, or two exchanged
 * (optimal string alignment). Undefined beyond the limit. Takes limit × length steps, so that long lists stay fast.
 */
export function distanceWithin(one: string, other: string, limit: number): number | undefined {
	if (Math.abs(one.length - other.length) > limit) return undefined;
	let before: number[] = [];
	let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let row = 1; row <= one.length; row++) {
		const current = new Array<number>(other.length + 1).fill(limit + 1);
		current[0] = row;
		let least = row;
		// Only cells near the diagonal can stay within the limit.
		for (let column = Math.max(1, row - limit); column <= Math.min(other.length, row + limit); column++) {
			const same = one[row - 1] === other[column - 1];
			let cost = Math.min(
				previous[column - 1]! + (same ? 0 : 1),
				previous[column]! + 1,
				current[column - 1]! + 1,
			);
			if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
				cost = Math.min(cost, before[column - 2]! + 1);
			current[column] = cost;
			least = Math.min(least, cost);
		}
		if (least > limit) return undefined;
		before = previous;
		previous = current;
	}
	const distance = previous[other.length]!;
	return distance <= limit ? distance : undefined;
}

/** How many slips a word of that many letters may have: none below four, one below nine, two from there. */
export function allowedSlips(letters: number): number {
	return letters < 4 ? 0 : letters < 9 ? 1 : 2;
}
