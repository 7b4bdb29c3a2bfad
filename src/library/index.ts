/** The one door from components to the content. */
import { readFile } from 'node:fs/promises';
import { getCollection } from 'astro:content';
import { type Book, indexBook } from '../book/book.ts';
import { COLLECTIONS, type CollectionName } from '../book/collections.ts';
import type { Entries } from '../book/entries.ts';
import type { Page } from '../book/pages.ts';
import type { Source } from '../model/schemas/source.ts';

let book: Promise<Book> | undefined;

/** The Book. While writing, Astro runs this module anew whenever its store changes, so that the Book is never stale. */
export function getBook(): Promise<Book> {
	return (book ??= fromStore());
}

/** The Book made of what Astro's store holds, which src/library/loader.ts put there. */
async function fromStore(): Promise<Book> {
	const stored = Map.groupBy(await getCollection('book'), ({ id }) => id.slice(0, id.indexOf('/')));
	// The store keeps the order in which entries came to it, which is another after every change.
	const inOrder = (name: CollectionName | 'pages') =>
		(stored.get(name) ?? [])
			.map(({ filePath = '', data }) => ({ file: filePath, data: data as unknown }))
			.sort((a, b) => (a.file < b.file ? -1 : 1));
	const entries = Object.fromEntries(COLLECTIONS.map((name) => [name, inOrder(name)])) as Entries;
	return indexBook({ ...entries, pages: inOrder('pages').map(({ data }) => data as Page) });
}

/** Gets an entry of a collection by its id; throws with the name of what is missing. */
const getter =
	<Name extends CollectionName>(name: Name) =>
	async (id: string) =>
		(await getBook()).get(name, id);

export const getTerm = getter('terms');
export const getFact = getter('facts');
export const getQuestion = getter('questions');
export const getCorrection = getter('corrections');
export const getDisagreement = getter('disagreements');
export const getDiagram = getter('diagrams');
export const getSample = getter('samples');

/** A file of a sample, without its last line break. */
export async function readSampleFile(id: string, name: string): Promise<string> {
	return (await readFile(`content/samples/${id}/${name}`, 'utf8')).trimEnd();
}

/** The five documents in their order. */
export async function allSources(): Promise<Source[]> {
	const { sources } = await getBook();
	return sources.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** A section of a source document by its `document#section` name. */
export async function getSection(
	name: string,
): Promise<{ source: Source; section: Source['sections'][number] }> {
	const [id = '', sectionId] = name.split('#');
	const source = (await getBook()).get('sources', id);
	const section = source.sections.find((candidate) => candidate.id === sectionId);
	if (!section) throw new Error(`content/sources/${id}.yaml: there is no section "${sectionId}".`);
	return { source, section };
}
