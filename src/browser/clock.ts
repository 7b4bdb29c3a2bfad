/** The clock and chance of this browser. They are read here and nowhere else, and passed on, so that tests can set both. */

/** The time now: ISO 8601, UTC. */
export function now(): string {
	return new Date().toISOString();
}

/** A whole number from 0 up to 2³², as a seed of what is to look random. */
export function drawSeed(): number {
	return crypto.getRandomValues(new Uint32Array(1))[0]!;
}
