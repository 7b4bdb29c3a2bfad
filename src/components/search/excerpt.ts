import type { Combination } from '../../domain/search/combine.ts';
import type { PageRow } from '../../domain/search/data.ts';
import type { PagefindText } from './pagefind.ts';

/** Text made safe for HTML. */
export function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** HTML in which nothing but `<mark>` is markup. */
export function onlyMarks(html: string): string {
	return html.replace(/<(?!\/?mark>)/g, '&lt;');
}

/** A page's excerpt and the section that has the most of the words. */
export function excerptOf({ excerpt, sub_results = [] }: PagefindText): {
	excerpt: string;
	section?: { title: string; href: string };
} {
	const sections = sub_results.filter(({ url }) => url.includes('#'));
	const best = sections.toSorted(
		(a, b) => (b.weighted_locations?.length ?? 0) - (a.weighted_locations?.length ?? 0),
	)[0];
	if (!best) return { excerpt: onlyMarks(excerpt) };
	return { excerpt: onlyMarks(best.excerpt), section: { title: best.title, href: best.url } };
}

/** The section whose heading has most of a combination's words, if one has any. */
export function sectionOf(
	{ headings }: PageRow,
	combinations: readonly Combination[],
): { id: string; title: string } | undefined {
	const words = combinations[0]?.words.split(' ') ?? [];
	let best: { id: string; title: string } | undefined;
	let most = 0;
	for (const heading of headings) {
		const cut = heading.indexOf('|');
		const title = heading.slice(cut + 1);
		const count = words.filter((word) => title.toLowerCase().includes(word)).length;
		if (count > most) [best, most] = [{ id: heading.slice(0, cut), title }, count];
	}
	return best;
}
