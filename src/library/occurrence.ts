const counts = new WeakMap<object, Map<string, number>>();

/** The how-manieth time `name` is asked for on the page that owns `locals`, from 1; makes ids that repeat in every build. */
export function occurrence(locals: object, name: string): number {
	const ofPage = counts.get(locals) ?? new Map<string, number>();
	counts.set(locals, ofPage);
	const count = (ofPage.get(name) ?? 0) + 1;
	ofPage.set(name, count);
	return count;
}
