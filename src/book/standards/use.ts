import type { Book } from '../book.ts';
import type { CollectionName } from '../collections.ts';
import type { Entry } from '../entries.ts';
import type { Problem } from '../problems.ts';

/** Collections of which every entry is shown on a page. A correction may wait for the page that lists them all. */
const SHOWN: CollectionName[] = ['diagrams', 'questions', 'samples', 'disagreements'];

/** Entries that nobody meets, and pages of a chapter that claim the same place. */
export function checkUse(book: Book): Problem[] {
	return [...unshown(book), ...samePlaces(book)];
}

function unshown(book: Book): Problem[] {
	const shown = new Set(book.pages.flatMap(({ tags }) => tags.flatMap(({ ids }) => ids)));
	const written = new Set<string>(book.pages.map(({ chapter }) => chapter));
	return SHOWN.flatMap((name) => {
		const entries: Entry<{ id: string; chapter?: string }>[] = book[name];
		return entries
			.filter(({ data: { id, chapter } }) => !shown.has(id) && (!chapter || written.has(chapter)))
			.map(({ file }) => ({ file, field: '', message: 'is on no page. Show it on one, or delete it.' }));
	});
}

function samePlaces(book: Book): Problem[] {
	const first = new Map<string, string>();
	return book.pages.flatMap(({ file, locale, chapter, frontmatter: { sidebar } }) => {
		if (chapter === 'home') return [];
		const place = `${locale} ${chapter} ${sidebar.order}`;
		const other = first.get(place);
		if (!other) first.set(place, file);
		return other
			? [
					{
						file,
						field: 'sidebar.order',
						message: `${sidebar.order} is the place of ${other}. Take another.`,
					},
				]
			: [];
	});
}
