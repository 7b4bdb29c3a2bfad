import { forgetQueries, keepQuery, readRecentQueries } from '../../domain/search/recent-queries.ts';

// Reaching for `localStorage` itself throws where the browser forbids it.
const storage = {
	getItem: (key: string) => localStorage.getItem(key),
	setItem: (key: string, value: string) => localStorage.setItem(key, value),
};

/** The reader's recent queries in this browser. */
export const recent = {
	read: () => readRecentQueries(storage),
	keep: (query: string) => keepQuery(storage, query),
	forget: () => forgetQueries(storage),
};
