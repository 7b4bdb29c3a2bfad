import { hasPhrase, makeExcerpt, type PageText } from '../../domain/search/excerpt.ts';
import { type Answer, type Material, type PageHit, pagesOf } from './answer.ts';
import { headingsOf, sectionOf } from './section.ts';

/** Pages read at a time for a phrase: as many as get an excerpt, so that most answers read no other. */
const AT_ONCE = 3;

/** Leaves the pages out whose text has the words of a quoted query, but not as they stand in it. */
export async function keepPhrase(
	answer: Answer,
	{ result: { phrase }, known, limits }: Material,
	load: (hash: string) => Promise<PageText>,
): Promise<void> {
	if (phrase === undefined) return;
	const kept: PageHit[] = [];
	// A few at a time: most phrases stand on the likeliest pages.
	for (let at = 0; at < answer.pages.length && (kept.length === 0 || limits.everyPhrase); at += AT_ONCE) {
		const some = answer.pages.slice(at, at + AT_ONCE);
		const have = await Promise.all(
			some.map(async ({ document }) => {
				const text = await load(known.fragmentOf(document) ?? '').catch(() => undefined);
				return text !== undefined && hasPhrase(text, phrase);
			}),
		);
		kept.push(...some.filter((_, index) => have[index]));
	}
	answer.pages = kept.slice(0, limits.pages);
	answer.found.pages = kept.length;
	answer.nothing ||= answer.terms.length + kept.length === 0;
	if (kept.length === 0) answer.first = 'terms';
}

/** The fragments of the first pages, which get an excerpt, as far as it is known before pages are read for a phrase. */
export function fragmentsOf(material: Material): string[] {
	const hits = pagesOf(material).slice(0, material.limits.excerpts);
	return hits.flatMap(({ document }) => material.known.fragmentOf(document) ?? []);
}

/** The first pages, which get an excerpt of their text, and where that is. */
export function excerptsOf(
	{ pages }: Answer,
	{ known, limits }: Material,
): { page: PageHit; hash: string }[] {
	return pages.slice(0, limits.excerpts).flatMap((page) => {
		const hash = known.fragmentOf(page.document);
		return hash ? [{ page, hash }] : [];
	});
}

/** Puts excerpts into the first pages, and the sections they are of; one whose text is not there keeps its description. */
export function addExcerpts(
	answer: Answer,
	material: Material,
	textOf: (hash: string) => PageText | undefined,
): void {
	const { highlights } = material.result;
	const common = material.known.headings;
	for (const { page, hash } of excerptsOf(answer, material)) {
		const text = textOf(hash);
		if (!text) continue;
		const headings = headingsOf(text, common);
		const excerpt = makeExcerpt(text, highlights, {
			section: sectionOf(text, page.place, highlights, common)?.id,
			sections: headings.map(({ id }) => id),
		});
		if (!excerpt) continue;
		page.excerpt = excerpt.html;
		const heading = headings.find(({ id }) => id === excerpt.section);
		if (heading) page.section = { ...heading, href: `${page.href}#${heading.id}` };
	}
}
