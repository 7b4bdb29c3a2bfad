/** One checked answer. What an edition to come adds to it is kept. */
export interface Attempt {
	/** The question's id. */
	id: string;
	/** The question's content version when it was answered. */
	version: number;
	/** When it was checked: ISO 8601, UTC, to the millisecond. */
	at: string;
	/** What was answered, as the question's kind has it: JSON. */
	answer: unknown;
	/** Whether it was right in full. */
	right: boolean;
	/** What the question was shuffled by, a whole number from 0 to 2³² − 1; absent where it was shown in the order of its file. */
	seed?: number;
}

/**
 * The attempts of some logs in one: by time, each once. An attempt is known by its question and its time; of two that
 * claim to be the same, the one that says more stays, so that the order of merging and merging again change nothing.
 */
export function mergeAttempts(...logs: readonly (readonly Attempt[])[]): Attempt[] {
	const merged = new Map<string, Attempt>();
	for (const attempt of logs.flat()) {
		const key = JSON.stringify([attempt.at, attempt.id]);
		const known = merged.get(key);
		if (!known || saysMore(attempt, known)) merged.set(key, attempt);
	}
	return [...merged.values()].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

/** The newest attempt at this very version of a question; an answer to another version is kept but means nothing to it. */
export function lastAttempt(log: readonly Attempt[], id: string, version: number): Attempt | undefined {
	return log
		.filter((attempt) => attempt.id === id && attempt.version === version)
		.reduce<Attempt | undefined>(
			(last, attempt) => (last && last.at > attempt.at ? last : attempt),
			undefined,
		);
}

function saysMore(one: Attempt, other: Attempt): boolean {
	const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
	return a.length === b.length ? a > b : a.length > b.length;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
