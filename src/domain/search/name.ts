/** One spelling by which a term, or a page by its title, is known. */
export interface Name {
	/** As it is written. */
	text: string;
	/** Its `keyOf`. */
	key: string;
	/** Number of its document: terms first, then pages. */
	document: number;
	/** What it is to its document: its place in `NAME_KINDS`. */
	kind: number;
	/** How much it counts, 0 to 1. */
	weight: number;
	/** Whether only a wrong spelling. */
	wrong: boolean;
	hangul: boolean;
}
