/** The query of the page's address, in which a view keeps what it shows, so that it can be sent on and come back to. */

/**
 * How long after the last change the address is written, in milliseconds. Safari refuses more than 100 changes in 30
 * seconds, Chromium and Firefox more than 200 in 10.
 */
const PAUSE = 320;

/** Values by the names of their parameters; an empty one takes the parameter out. */
export type Parameters = Readonly<Record<string, string>>;

let waiting: ReturnType<typeof setTimeout> | undefined;
let unwritten: Parameters = {};

/** The value of a parameter in the page's address, without spaces around it; empty if there is none. */
export function readParameter(name: string): string {
	return new URLSearchParams(location.search).get(name)?.trim() ?? '';
}

/** The page's address with other values for some parameters. */
export function addressWith(parameters: Parameters): string {
	const url = new URL(location.href);
	for (const [name, value] of Object.entries(parameters)) {
		if (value) url.searchParams.set(name, value);
		else url.searchParams.delete(name);
	}
	return url.href;
}

/**
 * Writes parameters into the address without a step in the history: after a pause while they still change, or at once
 * with a pause of 0. What the reader clicks or sends may lead away, so that it waits for no pause.
 */
export function writeAddress(parameters: Parameters, pause = PAUSE): void {
	unwritten = { ...unwritten, ...parameters };
	clearTimeout(waiting);
	if (pause <= 0) return writeNow();
	waiting = setTimeout(writeNow, pause);
	for (const leaving of ['click', 'submit']) document.addEventListener(leaving, writeNow, { capture: true });
}

function writeNow() {
	clearTimeout(waiting);
	const address = addressWith(unwritten);
	unwritten = {};
	if (address === location.href) return;
	try {
		history.replaceState(history.state, '', address);
	} catch {
		// A browser that has had enough changes refuses one more; the view goes on.
	}
}
