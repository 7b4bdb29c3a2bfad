/** A query and what should be found first: `term:<id>` or `page:<path>`, any of them; nothing for an empty list. */
export interface Query {
	query: string;
	/** What is special about it; figures are printed by kind. */
	kind: string;
	expect: string[];
}

/** Whether an expected target is among the first `places`; for nonsense, whether nothing was found. */
export function isHit({ expect }: Query, found: readonly string[], places: number): boolean {
	return expect.length === 0
		? found.length === 0
		: found.slice(0, places).some((target) => expect.includes(target));
}
