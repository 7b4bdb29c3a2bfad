/** Whether a key belongs to the composition of a syllable and not to us. */
export function isComposing(event: KeyboardEvent): boolean {
	// Safari ends the composition before the Enter that ended it, and tells by 229 alone.
	return event.isComposing || event.keyCode === 229;
}

/** Ctrl+K or ⌘K, in Hangul mode too, where the key is ㅏ. */
export function isOpenChord(event: KeyboardEvent): boolean {
	if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return false;
	return event.key.toLowerCase() === 'k' || (event.code === 'KeyK' && !/^[ -~]$/.test(event.key));
}

/** A slash outside every field. */
export function isSlash(event: KeyboardEvent): boolean {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
	const target = event.composedPath()[0];
	return (
		!(target instanceof HTMLElement) ||
		!(target.isContentEditable || target.matches('input, textarea, select'))
	);
}
