import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../../src/model/constants.ts';

/** The parts of Pagefind's browser module that are used (https://pagefind.app/docs/api/). */
interface Pagefind {
	/** Waits until it has opened its index. */
	init(): Promise<void>;
	/** Results with the name of their fragment, `<language>_<hash>`. */
	search(words: string): Promise<{ results: { id: string; score: number }[] } | null>;
}

/** The module `pagefind.js`. An instance knows its language from `<html lang>`. */
interface PagefindModule {
	createInstance(options: Record<string, unknown>): Pagefind;
}

/** Pagefind's browser module on a built site's files, and what it fetched. */
export interface NodePagefind {
	pagefind: Pagefind;
	/** Bytes of every file fetched so far, by address. */
	fetched: Map<string, number>;
}

let opened = 0;

/**
 * Opens Pagefind's browser module in Node for one language. It reads files through `fetch` and the language from
 * `document`, so both are given to it; `fetch` of any other address stays what it was.
 */
export async function openPagefind(
	dist: string,
	locale: Locale,
	options: Record<string, unknown>,
): Promise<NodePagefind> {
	const fetched = new Map<string, number>();
	const host = `http://site-${++opened}.test`;
	const before = globalThis.fetch;
	globalThis.fetch = async (input, init) => {
		const url = new URL(String(input instanceof Request ? input.url : input), 'http://nowhere.test');
		if (url.origin !== host) return before(input, init);
		const bytes = await readFile(join(dist, url.pathname));
		fetched.set(url.pathname, bytes.length);
		return new Response(bytes);
	};
	const { createInstance } = (await import(
		pathToFileURL(join(dist, 'pagefind/pagefind.js')).href
	)) as PagefindModule;
	Object.assign(globalThis, { document: { querySelector: () => ({ getAttribute: () => locale }) } });
	const pagefind = createInstance({
		...options,
		basePath: `${host}/pagefind/`,
		baseUrl: '/',
		noWorker: true,
	});
	Reflect.deleteProperty(globalThis, 'document');
	await pagefind.init();
	return { pagefind, fetched };
}
