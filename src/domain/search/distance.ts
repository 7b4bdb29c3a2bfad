/**
 * Number of inserted, left out, replaced or swapped letters between two words; `limit + 1` for any number above the
 * limit. Time is bounded by the product of the lengths.
 */
export function editDistance(one: string, other: string, limit: number): number {
	if (Math.abs(one.length - other.length) > limit) return limit + 1;
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= other.length; j++) {
			const same = one[i - 1] === other[j - 1];
			let cost = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
				cost = Math.min(cost, before[j - 2]! + 1);
			row.push(cost);
			least = Math.min(least, cost);
		}
		if (least > limit) return limit + 1;
		[before, last] = [last, row];
	}
	return Math.min(last[other.length]!, limit + 1);
}

/** How many wrong letters a word of that many letters may have: none below four, one below nine, two from there. */
export function allowedErrors(letters: number): number {
	return letters < 4 ? 0 : letters < 9 ? 1 : 2;
}
