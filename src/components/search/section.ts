import type { Combination } from '../../domain/search/combine.ts';
import type { PageRow } from '../../domain/search/format.ts';
import type { Hit } from '../../domain/search/rank.ts';
import type { SearchIndex } from '../../domain/search/search-index.ts';

/** The section of a page that answers best: by its text, or by its heading before full text has come. */
export function sectionOf(
	{ document, section }: Pick<Hit, 'document' | 'section'>,
	combinations: readonly Combination[],
	{ pages, terms, fullText }: SearchIndex,
): { id: string; title: string } | undefined {
	const page = pages[document - terms.length]!;
	const id = section === undefined ? undefined : fullText?.sections[section]?.id;
	if (id === undefined) return headingWith(page, combinations[0]?.words.split(' ') ?? []);
	return headingsOf(page).find((heading) => heading.id === id);
}

function headingsOf({ headings }: PageRow): { id: string; title: string }[] {
	return headings.map((heading) => {
		const cut = heading.indexOf('|');
		return { id: heading.slice(0, cut), title: heading.slice(cut + 1) };
	});
}

/** The heading with most of the words, if one has any. */
function headingWith(page: PageRow, words: readonly string[]): { id: string; title: string } | undefined {
	let best: { id: string; title: string } | undefined;
	let most = 0;
	for (const heading of headingsOf(page)) {
		const count = words.filter((word) => heading.title.toLowerCase().includes(word)).length;
		if (count > most) [best, most] = [heading, count];
	}
	return best;
}
