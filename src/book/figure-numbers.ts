import { chapters } from '../model/constants.ts';
import type { Page } from './pages.ts';

/**
 * Numbers the diagrams of pages in reading order, within their chapter: 4-1, 4-2, … A diagram that stands twice keeps
 * its first number; the home page's have none.
 */
export function numberFigures(pages: readonly Pick<Page, 'chapter' | 'tags'>[]): Map<string, string> {
	const numbers = new Map<string, string>();
	const counts = new Map<number, number>();
	for (const { chapter, tags } of pages) {
		if (chapter === 'home') continue;
		const { number } = chapters[chapter];
		for (const id of tags.filter(({ name }) => name === 'Diagram').flatMap(({ ids }) => ids)) {
			if (numbers.has(id)) continue;
			const count = (counts.get(number) ?? 0) + 1;
			counts.set(number, count);
			numbers.set(id, `${number}-${count}`);
		}
	}
	return numbers;
}
