import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Book } from '../book/book.ts';
import { COLLECTIONS } from '../book/collections.ts';
import { forgetBook, sharedBook } from '../book/shared.ts';

/**
 * Hands Astro all that the Book has read, as `terms/faas` and `pages/ko/serverless/state`. The schemas have been
 * applied by then, so that Astro's store takes it as it is; what was refused stands in the report of the check. While
 * writing, a change in `content/` is read at once, and Astro shows the pages anew.
 */
export function bookLoader(): Loader {
	return {
		name: 'guide-book',
		load: async ({ store, config, generateDigest, watcher }) => {
			const root = fileURLToPath(config.root);
			const fill = () => {
				const gone = new Set(store.keys());
				for (const { id, file, data } of storedEntries(sharedBook(root).book)) {
					gone.delete(id);
					store.set({ id, data, filePath: file, digest: generateDigest(data) });
				}
				for (const id of gone) store.delete(id);
			};
			fill();
			const refill = (path: string) => {
				if (!relative(root, path).split(sep).join('/').startsWith('content/')) return;
				forgetBook(root);
				fill();
			};
			for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, refill);
		},
	};
}

/** An entry of Astro's store. */
interface StoredEntry {
	id: string;
	file: string;
	data: Record<string, unknown>;
}

function storedEntries(book: Book): StoredEntry[] {
	return [
		...COLLECTIONS.flatMap((name) =>
			book[name].map(({ file, data }) => ({ id: `${name}/${data.id}`, file, data })),
		),
		...book.pages.map((page) => ({
			id: `pages/${page.locale}/${page.path}`,
			file: page.file,
			data: { ...page },
		})),
	];
}
