import type { PageRow } from '../../domain/search/format.ts';
import type { Hit } from '../../domain/search/rank.ts';
import type { SearchIndex } from '../../domain/search/search-index.ts';

/** A section's heading. */
interface Heading {
	id: string;
	title: string;
}

/** The section of a page that answers best: by its text, or by its heading before full text has come. */
export function sectionOf(
	{ document, section }: Pick<Hit, 'document' | 'section'>,
	words: readonly string[],
	{ pages, terms, fullText }: SearchIndex,
): Heading | undefined {
	const page = pages[document - terms.length]!;
	const id = section === undefined ? undefined : fullText?.sections[section]?.id;
	if (id === undefined) return headingWith(page, words);
	return headingsOf(page).find((heading) => heading.id === id);
}

/** The headings of a page, but for those that every page has. */
export function headingsOf({ headings }: PageRow): Heading[] {
	return headings.map((heading) => {
		const cut = heading.indexOf('|');
		return { id: heading.slice(0, cut), title: heading.slice(cut + 1) };
	});
}

/** The heading with most of the words, if one has any. */
function headingWith(page: PageRow, words: readonly string[]): Heading | undefined {
	let best: Heading | undefined;
	let most = 0;
	for (const heading of headingsOf(page)) {
		const count = words.filter((word) => heading.title.toLowerCase().includes(word)).length;
		if (count > most) [best, most] = [heading, count];
	}
	return best;
}
