/** Sets a score that is higher than the one there is. */
export function raise<Key>(scores: Map<Key, number>, key: Key, score: number): void {
	if (score > (scores.get(key) ?? 0)) scores.set(key, score);
}
