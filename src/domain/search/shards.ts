import { lowerBound } from './collections.ts';
import { type SearchCore, type Shard, type Table, TABLES } from './format.ts';
import { END } from './text.ts';

/** A shard that is there, and the keys it answers for: from `from` to before `to`. */
export interface Loaded {
	shard: Shard;
	from: string;
	to: string;
}

/** The shards of one language as far as they have been loaded. What is asked of others is noted. */
export interface Shards {
	/** Loaded shards with the keys from `from` to `to`, both included, in order. Others of them become missing. */
	between(table: Table, from: string, to: string): Loaded[];
	/** The numbers of shards that were asked for and not there, since this was last called. */
	takeMissing(): number[];
	/** Whether any is missing. */
	readonly lacks: boolean;
	add(number: number, shard: Shard): void;
	/** Grows with every shard that is added. */
	readonly count: number;
	/** Numbers of all shards. */
	readonly all: readonly number[];
}

/** The key of a document. */
export const documentKey = (number: number): string => String(number).padStart(5, '0');

/** The letters of a spelling from its end. */
export const fromEnd = (letters: string): string => [...letters].reverse().join('');

/** Makes the shards that a core names, none of them loaded. */
export function openShards({ tables }: Pick<SearchCore, 'tables'>): Shards {
	const starts = new Map<Table, { keys: string[]; first: number }>();
	let first = 0;
	for (const table of TABLES) {
		const keys = tables[table].split(' ').filter(Boolean);
		starts.set(table, { keys, first });
		first += keys.length;
	}
	const loaded = new Map<number, Shard>();
	const missing = new Set<number>();
	return {
		between(table, from, to) {
			const { keys, first } = starts.get(table)!;
			const found: Loaded[] = [];
			// The first shard may begin before the first key.
			let at = lowerBound(keys, from);
			if (keys[at] !== from && at > 0) at--;
			for (; at < keys.length && keys[at]! <= to; at++) {
				const shard = loaded.get(first + at);
				if (shard) found.push({ shard, from: keys[at]!, to: keys[at + 1] ?? END });
				else missing.add(first + at);
			}
			return found;
		},
		takeMissing() {
			const numbers = [...missing];
			missing.clear();
			return numbers;
		},
		get lacks() {
			return missing.size > 0;
		},
		add: (number, shard) => void loaded.set(number, shard),
		get count() {
			return loaded.size;
		},
		all: Array.from({ length: first }, (_, number) => number),
	};
}
