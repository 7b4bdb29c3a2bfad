import type { Ranking } from './rank.ts';

/** A stretch of the answer with hits of one kind; `more` where others of its kind came before it. */
export type Group<Term, Page> = { more: boolean } & (
	{ kind: 'terms'; hits: readonly Term[] } | { kind: 'pages'; hits: readonly Page[] }
);

/** The answer as it is shown: the best of its first group, the other one, and what is left of the first. */
export function groupsOf<Term, Page>({
	terms,
	pages,
	first,
	lead,
}: Pick<Ranking, 'first' | 'lead'> & { terms: readonly Term[]; pages: readonly Page[] }): Group<
	Term,
	Page
>[] {
	const part = (kind: 'terms' | 'pages', from?: number, to?: number): Group<Term, Page> =>
		kind === 'terms'
			? { kind, more: Boolean(from), hits: terms.slice(from, to) }
			: { kind, more: Boolean(from), hits: pages.slice(from, to) };
	const other = first === 'terms' ? 'pages' : 'terms';
	return [part(first, 0, lead), part(other), part(first, lead)].filter(({ hits }) => hits.length > 0);
}
