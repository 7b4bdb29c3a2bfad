/** A note that belongs beside a line of text. Measures are in px from the top of the column. */
export interface Beside {
	/** Where the line stands. */
	at: number;
	/** How high the note is. */
	height: number;
}

/**
 * Where notes stand in a margin, in the order of their lines: each beside its line, or as little below as the note
 * before it makes it, `gap` px apart.
 */
export function stackNotes(notes: readonly Beside[], gap: number): number[] {
	let free = 0;
	return notes.map(({ at, height }) => {
		const top = Math.max(at, free);
		free = top + height + gap;
		return top;
	});
}
