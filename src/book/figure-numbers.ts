/** What is needed of a page to number its plates. */
export interface PlatePage {
	chapter: number;
	/** Its place in the chapter. */
	order: number;
	/** Its MDX source. */
	body: string;
}

/**
 * Numbers every `<Diagram id="…">` in reading order, within its chapter: 4-1, 4-2, …
 * A diagram that stands twice keeps its first number.
 */
export function numberPlates(pages: PlatePage[]): Map<string, string> {
	const numbers = new Map<string, string>();
	const counts = new Map<number, number>();
	for (const { chapter, body } of pages.toSorted((a, b) => a.chapter - b.chapter || a.order - b.order))
		for (const [, id] of body.matchAll(/<Diagram\s+id="([^"]+)"/g)) {
			if (numbers.has(id!)) continue;
			const count = (counts.get(chapter) ?? 0) + 1;
			counts.set(chapter, count);
			numbers.set(id!, `${chapter}-${count}`);
		}
	return numbers;
}
