import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Book } from '../book/book.ts';
import type { CollectionName } from '../book/collections.ts';
import { forgetBook, sharedBook } from '../book/shared.ts';

/**
 * Hands Astro what the Book has read: the entries of a collection, or the outlines of the pages. Their schemas have
 * been applied by then, so that Astro's store takes them as they are; what was refused stands in the report of the
 * check. While writing, a change below the folder reads the Book again and Astro reloads the pages.
 */
export function bookLoader(name: CollectionName | 'pages'): Loader {
	const folder = `content/${name === 'pages' ? 'docs' : name}/`;
	return {
		name: `guide-book-${name}`,
		load: async ({ store, config, generateDigest, watcher }) => {
			const root = fileURLToPath(config.root);
			const fill = () => {
				const entries = entriesOf(sharedBook(root).book, name);
				const gone = new Set(store.keys());
				for (const { id, file, data } of entries) {
					gone.delete(id);
					store.set({ id, data, filePath: file, digest: generateDigest(data) });
				}
				for (const id of gone) store.delete(id);
			};
			fill();
			const refill = (path: string) => {
				if (!relative(root, path).split(sep).join('/').startsWith(folder)) return;
				forgetBook(root);
				fill();
			};
			for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, refill);
		},
	};
}

type StoredEntry = { id: string; file: string; data: Record<string, unknown> };

function entriesOf(book: Book, name: CollectionName | 'pages'): StoredEntry[] {
	if (name === 'pages')
		return book.pages.map((page) => ({
			id: `${page.locale}/${page.path}`,
			file: page.file,
			data: { ...page },
		}));
	return book[name].map(({ file, data }) => ({ id: data.id, file, data }));
}
