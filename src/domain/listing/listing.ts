/** A list that is filtered where it stands: what a reader asks of it, which of its items fit, and in what order they stand. */
import { squash } from '../../text/hangul.ts';

/** What a reader asks for: a value of each facet, and words under `q`. An empty text asks for nothing. */
export type ListFilter = Readonly<Record<string, string>>;

/** An item as the filter sees it. */
export interface ListItem {
	/** The values it has under each facet. */
	facets: Readonly<Record<string, readonly string[]>>;
	/** All its words. */
	text: string;
}

/** More of what is typed is not read. */
const MAX_QUERY = 100;

/** Whether an item has the value that is asked of each facet, and every word that is asked, spaces and case forgiven. */
export function fits({ facets, text }: ListItem, { q = '', ...asked }: ListFilter): boolean {
	const plain = squash(text);
	return (
		Object.entries(asked).every(([facet, value]) => !value || facets[facet]?.includes(value)) &&
		q
			.slice(0, MAX_QUERY)
			.split(/\s+/)
			.every((word) => plain.includes(squash(word)))
	);
}

/** The filter that an address asks for, `?chapter=models&q=…`; values that a facet does not have are dropped. */
export function readListFilter(
	search: string,
	facets: Readonly<Record<string, readonly string[]>>,
): Record<string, string> {
	const asked = new URLSearchParams(search);
	const filter: Record<string, string> = {};
	for (const [facet, values] of Object.entries(facets))
		filter[facet] = values.find((value) => value !== '' && value === asked.get(facet)) ?? '';
	return { ...filter, q: (asked.get('q') ?? '').slice(0, MAX_QUERY) };
}

/** A column by which a table is sorted, and which way. */
export interface Sorting {
	column: string;
	descending: boolean;
}

/** What a press on a column's head asks for: its order, the reverse on a second press. */
export function nextSorting(now: Sorting | undefined, column: string): Sorting {
	return { column, descending: now?.column === column && !now.descending };
}

/**
 * The places of keys in the order that is asked for: numbers by size before texts in the language's alphabet; what is
 * equal stays as it stood, either way round.
 */
export function sortedPlaces(keys: readonly string[], descending: boolean, locale: string): number[] {
	const collator = new Intl.Collator(locale, { numeric: true });
	const sign = descending ? -1 : 1;
	const numbers = keys.map((key) => (key.trim() === '' ? Number.NaN : Number(key)));
	const compare = (a: number, b: number) => {
		const [x, y] = [numbers[a]!, numbers[b]!];
		if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
		if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
		return collator.compare(keys[a]!, keys[b]!);
	};
	return keys.map((_, place) => place).sort((a, b) => sign * compare(a, b) || a - b);
}
