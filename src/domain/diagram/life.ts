/** The steps in which something is seen: from `from`, up to but not with `until`. */
export interface Life {
	from: number;
	until: number;
}

type Written = { from?: number | undefined; until?: number | undefined };

/** A life as written in a diagram, completed: from the first step to the end. */
export function lifeOf({ from = 0, until = Infinity }: Written): Life {
	return { from, until };
}

/** Whether two things are seen in one step at least. */
export function meet(a: Life, b: Life): boolean {
	return Math.max(a.from, b.from) < Math.min(a.until, b.until);
}

/** The life of what needs all of these to be there. */
export function together(...lives: Life[]): Life {
	return {
		from: Math.max(...lives.map((life) => life.from)),
		until: Math.min(...lives.map((life) => life.until)),
	};
}
