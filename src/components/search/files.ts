/** The files of the search: each is loaded when first asked for, and once. */
import type { SearchCore, Shard } from '../../domain/search/format.ts';
import type { PageText } from '../../domain/search/excerpt.ts';
import { openIndex, type SearchIndex } from '../../domain/search/search-index.ts';
import type { Locale } from '../../model/constants.ts';
import { readFragment } from './fragment.ts';

interface Places {
	locale: Locale;
	/** The site's base path without the slash at its end. */
	root: string;
	load: typeof globalThis.fetch;
}

/** Knows where the files of one language are. What could not be loaded is tried again when next asked for. */
export function openFiles({ locale, root, load }: Places) {
	const fetchJson = async <Content>(file: string, options?: RequestInit): Promise<Content> => {
		const response = await ensureOk(load(`${root}/search/${file}`, options));
		return response.json() as Promise<Content>;
	};
	const open = async () => {
		// Asked for anew: it names the files of its build, and those of an older one may be gone.
		const core = await fetchJson<SearchCore>(`${locale}.json`, { cache: 'no-cache' });
		return { known: openIndex(core), folder: core.folder, shards: new Map<number, () => Promise<void>>() };
	};
	let opened = once(open);
	const fragments = new Map<string, () => Promise<PageText>>();
	const read = new Map<string, PageText>();
	return {
		/** The index with all that has been loaded; it is the same for ever, unless something was not there. */
		index: async (): Promise<SearchIndex> => (await opened()).known,
		/** Loads shards into the index. Rejects where one cannot be had: then the index is opened anew when next asked for. */
		async shards(numbers: readonly number[]): Promise<void> {
			const { known, folder, shards } = await opened();
			const shard = (number: number) => {
				const own =
					shards.get(number) ??
					once(async () => known.add(number, await fetchJson<Shard>(`${folder}/${number}.json`)));
				shards.set(number, own);
				return own();
			};
			try {
				await Promise.all(numbers.map(shard));
			} catch (error) {
				opened = once(open);
				throw error;
			}
		},
		/** The text of a page, by the hash of its fragment. */
		fragment(hash: string): Promise<PageText> {
			const address = `${root}/pagefind/fragment/${locale}_${hash}.pf_fragment`;
			const open = async () => {
				const text = await readFragment(await ensureOk(load(address)));
				read.set(hash, text);
				return text;
			};
			const fragment = fragments.get(hash) ?? once(open);
			fragments.set(hash, fragment);
			return fragment();
		},
		/** The same without loading it. */
		fragmentAtHand: (hash: string) => read.get(hash),
	};
}

/** Runs an asynchronous function once; a failure is forgotten, so that the next call tries again. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
	let value: Promise<Value> | undefined;
	return () => {
		value ??= make().catch((error: unknown) => {
			value = undefined;
			throw error;
		});
		return value;
	};
}

async function ensureOk(request: Promise<Response>): Promise<Response> {
	const response = await request;
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return response;
}
