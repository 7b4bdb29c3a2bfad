/** The steps in which something is seen: from `from`, up to but not with `until`. */
export interface Visibility {
	from: number;
	until: number;
}

type Written = { from?: number | undefined; until?: number | undefined };

/** The visibility of something as written in a diagram; what is left out reaches from the first step to the end. */
export function visibilityOf({ from = 0, until = Infinity }: Written): Visibility {
	return { from, until };
}

/** Whether two things are seen in the same step at least once. */
export function seenTogether(a: Visibility, b: Visibility): boolean {
	return Math.max(a.from, b.from) < Math.min(a.until, b.until);
}

/** The visibility of what needs all of these to be there. */
export function intersection(...visibilities: Visibility[]): Visibility {
	return {
		from: Math.max(...visibilities.map((visibility) => visibility.from)),
		until: Math.min(...visibilities.map((visibility) => visibility.until)),
	};
}
