/** How long a live region is left alone after it has changed, in milliseconds. */
const GAP = 500;

/** What an announcer may be told to do otherwise. */
export interface AnnouncerOptions {
	/** How long nothing newer must have come, in milliseconds: for what changes while the reader types. */
	quiet?: number;
	/** The time in milliseconds from any fixed moment on. */
	now?: () => number;
}

/**
 * Speaks to screen readers through a live region (`role="status"` or `aria-live`), which stands in the page from the
 * start. At most one change in 500 ms, the newest one; the same text twice is spoken twice. An empty text silences what
 * has not been spoken yet and empties the region.
 */
export function createAnnouncer(
	region: HTMLElement,
	{ quiet = 0, now = () => performance.now() }: AnnouncerOptions = {},
): (text: string) => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let free = -Infinity;
	const speak = (text: string) => {
		free = now() + GAP;
		// A region that does not change is not spoken; a no-break space more is heard by nobody.
		region.textContent = text && text === region.textContent ? `${text}\u00a0` : text;
	};
	return (text) => {
		clearTimeout(waiting);
		const pause = text ? Math.max(quiet, free - now()) : 0;
		if (pause > 0) waiting = setTimeout(speak, pause, text);
		else speak(text);
	};
}
