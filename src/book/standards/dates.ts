import type { Book } from '../book.ts';
import { COLLECTIONS } from '../collections.ts';
import type { Entry } from '../entries.ts';
import type { Problem } from '../problems.ts';

/** Days that cannot be: checked in the future, or before the source was written. `latest` is the last day that has begun anywhere. */
export function checkDates(book: Book, latest: string): Problem[] {
	const entries = COLLECTIONS.flatMap((name): Entry<{ id: string; checked?: string }>[] => book[name]);
	return [
		...entries.flatMap(({ file, data: { checked } }) =>
			checked && checked > latest
				? [{ file, field: 'checked', message: `${checked} has not come yet. Write the day you looked.` }]
				: [],
		),
		...book.facts.flatMap(({ file, data: { source, checked } }) =>
			source.date && source.date > checked
				? [
						{
							file,
							field: 'source.date',
							message: `${source.date} is after ${checked}, the day it was checked. Correct one.`,
						},
					]
				: [],
		),
	];
}
