/**
 * Mulberry32: numbers from 0 to below 1 that look drawn by chance, the same for the same seed (a whole number from 0 to
 * 2³² − 1). By Tommy Ettinger, 2017, in the public domain: gist.github.com/tommyettinger/46a874533244883189143505d203312c.
 */
export function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/**
 * The items in an order drawn from a seed, each order as likely as any other: Fisher and Yates as Durstenfeld wrote it
 * (Communications of the ACM 7:7, 1964, algorithm 235).
 */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
	const random = mulberry32(seed);
	const shuffled = [...items];
	for (let last = shuffled.length - 1; last > 0; last--) {
		const drawn = Math.floor(random() * (last + 1));
		[shuffled[last], shuffled[drawn]] = [shuffled[drawn]!, shuffled[last]!];
	}
	return shuffled;
}
