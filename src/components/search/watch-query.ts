/** After this long without a key a half-typed syllable counts as meant, in milliseconds. */
const MEANT = 400;

/**
 * Calls `onQuery` whenever the reader has changed the field. `settled` is false inside a syllable that is still being
 * composed: its half is searched for, but if it finds nothing that means nothing yet.
 */
export function watchQuery(
	input: HTMLInputElement,
	onQuery: (query: string, settled: boolean) => void,
): void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const tell = (settled: boolean) => {
		clearTimeout(waiting);
		// The last syllable of a word stays open until the next key.
		if (!settled) waiting = setTimeout(() => tell(true), MEANT);
		onQuery(input.value.trim(), settled);
	};
	input.addEventListener('input', (event) => tell(!event.isComposing));
	input.addEventListener('compositionend', () => tell(true));
}

/** After this long without an answer the reader is told that it is on its way, in milliseconds. */
const LONG = 400;

/** Calls `show` unless the function it returns is called before the reader has waited long. */
export function showAfterWait(show: () => void): () => void {
	const waiting = setTimeout(show, LONG);
	return () => clearTimeout(waiting);
}
