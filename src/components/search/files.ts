/** The files of the search: each is loaded when first asked for, and once. */
import type { SearchData, FullTextData } from '../../domain/search/format.ts';
import type { PageText } from '../../domain/search/excerpt.ts';
import { addText, openIndex, type SearchIndex } from '../../domain/search/search-index.ts';
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
	const index = once(async () => {
		// Asked for anew: it names the files of its build, and those of an older one may be gone.
		const data = await fetchJson<SearchData>(`${locale}.json`, { cache: 'no-cache' });
		return { data, known: openIndex(data) };
	});
	const text = once(async () => fetchJson<FullTextData>((await index()).data.text));
	const fragments = new Map<string, () => Promise<PageText>>();
	const read = new Map<string, PageText>();
	let atHand: SearchIndex | undefined;
	return {
		/** Names and short texts. */
		index,
		text,
		/** The same with full text; rejects where that cannot be had or is of another format. */
		withText: once(async () => {
			const [{ data, known }, full] = await Promise.all([index(), text()]);
			return (atHand = addText(known, data, full));
		}),
		/** The index with full text, once it is there. */
		atHand: () => atHand,
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
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
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
