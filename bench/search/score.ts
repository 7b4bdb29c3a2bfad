import { isHit, type Query } from './query.ts';
import type { Search } from './site.ts';

/** Shares of 1 and times in milliseconds of one search over one set of queries. */
export interface Score {
	count: number;
	hit1: number;
	hit3: number;
	/** Share of queries answered with nothing. */
	nothing: number;
	median: number;
	worst: number;
	/** Queries that were not a hit at the first place, with what came instead. */
	missed: { query: Query; found: string[] }[];
}

/** Runs every query once. */
export async function score(queries: readonly Query[], search: Search): Promise<Score> {
	const times: number[] = [];
	const missed: Score['missed'] = [];
	let [hit1, hit3, nothing] = [0, 0, 0];
	for (const query of queries) {
		const start = performance.now();
		const found = await search(query.query);
		times.push(performance.now() - start);
		if (isHit(query, found, 1)) hit1++;
		else missed.push({ query, found: found.slice(0, 3) });
		if (isHit(query, found, 3)) hit3++;
		if (found.length === 0) nothing++;
	}
	times.sort((a, b) => a - b);
	const share = (number: number) => number / Math.max(1, queries.length);
	return {
		count: queries.length,
		hit1: share(hit1),
		hit3: share(hit3),
		nothing: share(nothing),
		median: times[times.length >> 1] ?? 0,
		worst: times.at(-1) ?? 0,
		missed,
	};
}
