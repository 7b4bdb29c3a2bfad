/** The first place in a sorted list whose word is not before `word`. */
export function lowerBound(words: readonly string[], word: string): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (words[middle]! < word) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The words of a sorted list from one to another, both included. */
export function* wordsBetween(from: string, to: string, words: readonly string[]): Generator<string> {
	for (let at = lowerBound(words, from); at < words.length && words[at]! <= to; at++) yield words[at]!;
}

/** Sets a score that is higher than the one there is. */
export function setMax<Key>(scores: Map<Key, number>, key: Key, score: number): void {
	if (score > (scores.get(key) ?? 0)) scores.set(key, score);
}
