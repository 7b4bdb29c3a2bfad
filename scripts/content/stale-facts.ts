import type { Fact } from '../../src/model/schemas/fact.ts';

/** A fact whose source nobody has compared for too long. */
export interface StaleFact {
	id: string;
	checked: string;
	/** Days since the check. */
	age: number;
	url: string;
}

/** The facts last checked more than `limit` days before `today` (`YYYY-MM-DD`), the oldest check first. */
export function staleFacts(
	facts: readonly Pick<Fact, 'id' | 'checked' | 'source'>[],
	today: string,
	limit: number,
): StaleFact[] {
	return facts
		.map(({ id, checked, source }) => ({ id, checked, age: daysBetween(checked, today), url: source.url }))
		.filter(({ age }) => age > limit)
		.sort((one, other) => other.age - one.age || one.id.localeCompare(other.id));
}

function daysBetween(earlier: string, later: string): number {
	return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}
