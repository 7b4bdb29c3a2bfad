import type { Book } from '../book.ts';
import type { Problem } from '../problems.ts';
import { checkDates } from './dates.ts';
import { checkDrawings } from './drawings.ts';
import { checkPages } from './pages.ts';
import { checkUse } from './use.ts';
import { checkVoice } from './voice.ts';

/**
 * What the guide asks of content that is well formed: how long a page is and what it carries, how it speaks, that
 * diagrams are drawn without a fault and nothing lies unused. `latest` is the last day that has begun anywhere.
 */
export function checkStandards(root: string, book: Book, latest: string): Problem[] {
	return [
		...checkPages(root, book),
		...checkVoice(root),
		...checkDrawings(book),
		...checkUse(book),
		...checkDates(book, latest),
	];
}

/** The day where the earth turns first, so that no writer is ahead of it. */
export function latestDay(now: Date): string {
	return new Date(now.valueOf() + 14 * 3_600_000).toISOString().slice(0, 10);
}
