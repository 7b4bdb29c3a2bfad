import type { Book } from '../book.ts';
import type { CollectionName } from '../collections.ts';
import type { Entry } from '../entries.ts';
import type { Problem } from '../problems.ts';

/** Collections of which every entry is shown on a page. */
const SHOWN: CollectionName[] = ['diagrams', 'questions', 'samples', 'disagreements'];

/** Entries that nobody meets, and pages of a chapter that claim the same place. */
export function checkUse(book: Book): Problem[] {
	return [...unshown(book), ...samePlaces(book)];
}

function unshown(book: Book): Problem[] {
	const shown = new Set(book.pages.flatMap(({ tags }) => tags.flatMap(({ ids }) => ids)));
	const written = new Set<string>(book.pages.map(({ chapter }) => chapter));
	/* All corrections are listed on a page of their own; from there one leads to what explains them. */
	const unexplained = book.corrections
		.filter(({ data: { id, sections } }) => ![id, ...sections].some((one) => shown.has(one)))
		.map(({ file }): Problem => ({
			file,
			field: '',
			message:
				'is treated on no page. Show it with <ThenNow>, or name its section in the <SourceNote> of the page that explains it.',
		}));
	const unused = SHOWN.flatMap((name) => {
		const entries: Entry<{ id: string; chapter?: string }>[] = book[name];
		return entries
			.filter(({ data: { id, chapter } }) => !shown.has(id) && (!chapter || written.has(chapter)))
			.map(({ file }) => ({ file, field: '', message: 'is on no page. Show it on one, or delete it.' }));
	});
	return [...unexplained, ...unused];
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
