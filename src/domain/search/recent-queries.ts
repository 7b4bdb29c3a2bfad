/**
 * What the reader has searched for, in the browser.
 *
 * One entry, key `guide.recent-queries`:
 *
 *     { "format": 1, "queries": ["콜드 스타트", "paas"] }
 *
 * The newest comes first, at most 8. A query is kept when the reader follows a result or opens the results page, not
 * while typing. Both languages share the list. What is damaged or newer is treated as `storage/store.ts` says; when the
 * reader clears the list, what was set aside goes too.
 */
import { changeStore, readStore, type Store, type StoreState, type TextStorage } from '../storage/store.ts';

export const FORMAT = 1;
export const KEY = 'guide.recent-queries';
export const QUARANTINE_KEY = 'guide.recent-queries.aside';
export const MOST_QUERIES = 8;
/** In UTF-16 units. A longer query is searched for but not kept. */
export const LONGEST_QUERY = 100;

const store: Store<string[]> = {
	key: KEY,
	quarantineKey: QUARANTINE_KEY,
	format: FORMAT,
	field: 'queries',
	empty: () => [],
	sort: (found) => {
		if (!Array.isArray(found)) return undefined;
		const sound = (found as unknown[]).filter(isKept).slice(0, MOST_QUERIES);
		return { sound, damaged: (found as unknown[]).filter((query) => !isKept(query)) };
	},
};

/** The queries to offer, newest first. Never throws. */
export function readRecentQueries(storage: TextStorage): string[] {
	return readStore(storage, store).content;
}

/** Puts a query first. The same query in other letters or spaces is not kept twice. */
export function keepQuery(storage: TextStorage, query: string): StoreState {
	const kept = tidy(query);
	return changeStore(storage, store, (queries) =>
		isKept(kept)
			? [kept, ...queries.filter((other) => fold(other) !== fold(kept))].slice(0, MOST_QUERIES)
			: queries,
	);
}

/** Forgets every query, and what was set aside. */
export function forgetQueries(storage: TextStorage): StoreState {
	const state = changeStore(storage, store, () => []);
	if (state === 'newer' || state === 'refused') return state;
	try {
		if (storage.getItem(QUARANTINE_KEY) !== null) storage.setItem(QUARANTINE_KEY, '[]');
		return 'saved';
	} catch {
		return 'refused';
	}
}

/** One space between words and none around them, in composed Hangul. */
function tidy(query: string): string {
	return query.normalize('NFC').trim().replace(/\s+/g, ' ');
}

const fold = (query: string) => tidy(query).toLowerCase();

function isKept(query: unknown): query is string {
	return typeof query === 'string' && query.length <= LONGEST_QUERY && tidy(query) !== '';
}
