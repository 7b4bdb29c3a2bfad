import { nounOf } from './blocks.ts';
import type { Entry } from './entries.ts';
import type { Page } from './pages.ts';
import type { Question } from '../questions/schema.ts';

/** The pages whose blocks name something, by its noun and id: `term faas`. Each page once, in the order given. */
export function indexMentions(pages: readonly Page[]): Map<string, Page[]> {
	const index = new Map<string, Set<Page>>();
	for (const page of pages)
		for (const { name, ids } of page.tags)
			for (const id of ids) {
				const key = `${nounOf(name)} ${id}`;
				index.set(key, (index.get(key) ?? new Set()).add(page));
			}
	return new Map([...index].map(([key, set]) => [key, [...set]]));
}

/** The ids of the questions that a page asks, in its order. */
export function questionsOn({ tags }: Page): string[] {
	return tags.filter(({ name }) => nounOf(name) === 'question').flatMap(({ ids }) => ids);
}

/** A page whose self-check practises a term. */
export interface PractisingPage {
	page: Page;
	/** How many of its questions name the term. */
	count: number;
	/** The id of the heading above the first of them, the same in both languages; empty above all headings. */
	heading: string;
}

/**
 * The pages that practise a term, by its id, in the order given. `englishPage` finds the English page of a path, whose
 * headings give both languages their ids.
 */
export function indexPractice(
	pages: readonly Page[],
	questions: readonly Entry<Question>[],
	englishPage: (path: string) => Page | undefined,
): Map<string, PractisingPage[]> {
	const termsOf = new Map(questions.map(({ data }) => [data.id, data.terms]));
	const index = new Map<string, PractisingPage[]>();
	for (const page of pages) {
		const headings = englishPage(page.path)?.headings ?? [];
		const ofPage = new Map<string, PractisingPage>();
		for (const { name, ids, heading } of page.tags) {
			if (nounOf(name) !== 'question') continue;
			for (const term of ids.flatMap((id) => termsOf.get(id) ?? [])) {
				const known = ofPage.get(term) ?? { page, count: 0, heading: headings[heading]?.id ?? '' };
				ofPage.set(term, { ...known, count: known.count + 1 });
			}
		}
		for (const [term, practising] of ofPage) index.set(term, [...(index.get(term) ?? []), practising]);
	}
	return index;
}
