import type { PageText } from '../../domain/search/excerpt.ts';

/** A section's heading. */
export interface Heading {
	id: string;
	title: string;
}

/** The headings of a page's sections, in their order. */
function allHeadings({ anchors }: PageText): Heading[] {
	return anchors
		.filter(({ element }) => element === 'h2' || element === 'h3')
		.map(({ id, text }) => ({ id, title: text.trim() }));
}

/** The headings of a page, but for `common` ones, which many pages have. */
export function headingsOf(page: PageText, common: ReadonlySet<string>): Heading[] {
	return allHeadings(page).filter(({ title }) => !common.has(title.replace(/\s+/g, ' ')));
}

/**
 * The section of a page that answers best: that at a place, 0 above the first heading, or the one whose heading has most
 * of the words. Undefined above the first heading, under a common one, and where no heading has any.
 */
export function sectionOf(
	page: PageText,
	place: number | undefined,
	words: readonly string[],
	common: ReadonlySet<string>,
): Heading | undefined {
	const headings = headingsOf(page, common);
	if (place === undefined) return headingWith(headings, words);
	const id = allHeadings(page)[place - 1]?.id;
	return headings.find((heading) => heading.id === id);
}

/** The heading with most of the words, if one has any. */
function headingWith(headings: readonly Heading[], words: readonly string[]): Heading | undefined {
	let best: Heading | undefined;
	let most = 0;
	for (const heading of headings) {
		const count = words.filter((word) => heading.title.toLowerCase().includes(word)).length;
		if (count > most) [best, most] = [heading, count];
	}
	return best;
}
