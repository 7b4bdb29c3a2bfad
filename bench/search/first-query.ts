import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { SearchFiles } from '../../src/build/search-data/build-data.ts';
import { createEngine } from '../../src/components/search/engine.ts';
import type { Locale } from '../../src/model/constants.ts';

/** Bytes of one file on the wire: Brotli as hosts do it on the way, or as it is where it is compressed already. */
function sizeOf(path: string, bytes: Buffer<ArrayBuffer>): number {
	if (!/\.(?:js|json)$/.test(path)) return bytes.length;
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

/** The files of other search data, by their path. */
function filesOf({ core, shards }: SearchFiles): Record<string, Buffer<ArrayBuffer>> {
	const folder = `shards/${core.locale}`;
	const file = (path: string, content: object) =>
		[`/search/${path}`, Buffer.from(JSON.stringify(content))] as const;
	return Object.fromEntries([
		file(`${core.locale}.json`, { ...core, folder }),
		...shards.map((shard, number) => file(`${folder}/${number}.json`, shard)),
	]);
}

/** The scripts of the search dialog: the one a page names, and all it imports, now or later. */
function dialogScripts(dist: string, locale: Locale): string[] {
	const html = readFileSync(join(dist, locale, 'index.html'), 'utf8');
	const first = /src="\/?([^"]*SearchDialog[^"]*\.js)"/.exec(html)?.[1];
	if (!first) throw new Error(`${locale}/index.html names no script of the search dialog.`);
	const scripts = new Set([first]);
	for (const script of scripts)
		for (const [, name] of readFileSync(join(dist, script), 'utf8').matchAll(
			/(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g,
		))
			scripts.add(script.replace(/[^/]+$/, name!));
	return [...scripts];
}

/**
 * Weighs the first query of a visit: it runs the dialog's own engine with nothing in memory, and says how
 * many bytes a browser would have fetched when the answer is complete, the dialog's scripts among them. `other`: search
 * data in the place of those of the site.
 */
export function openWeighing(
	dist: string,
	locale: Locale,
	other?: SearchFiles,
): (query: string) => Promise<number> {
	const files = new Map(other && Object.entries(filesOf(other)));
	const known = new Map<string, number>();
	const read = (path: string) => files.get(path) ?? readFileSync(join(dist, path));
	const size = (path: string) => {
		const bytes = known.get(path) ?? sizeOf(path, read(path));
		known.set(path, bytes);
		return bytes;
	};
	const scripts = dialogScripts(dist, locale).reduce((sum, path) => sum + size(`/${path}`), 0);
	return async (query) => {
		const fetched = new Map<string, number>();
		const engine = createEngine({
			locale,
			base: '/',
			pause: () => Promise.resolve(),
			fetch: (input) => {
				const path = new URL(input as string, 'http://host').pathname;
				fetched.set(path, size(path));
				return Promise.resolve(new Response(read(path)));
			},
		});
		engine.warm();
		await engine.search(query, () => undefined);
		return scripts + [...fetched.values()].reduce((sum, bytes) => sum + bytes, 0);
	};
}
