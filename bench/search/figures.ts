// The figures of every set as JSON, of the search without the mechanisms named in WITHOUT.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MECHANISMS, switchOff } from './mechanisms.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const off = (process.env.WITHOUT ?? '').split(',').filter(Boolean);
registerHooks({
	load(url, context, next) {
		const loaded = next(url, context);
		const own = off
			.map((name) => MECHANISMS[name]!)
			.filter(({ file }) => url === pathToFileURL(join(ROOT, 'src/domain/search', file)).href);
		if (own.length === 0) return loaded;
		return { ...loaded, source: own.reduce(switchOff, readFileSync(fileURLToPath(url), 'utf8')) };
	},
});

const { readBook } = await import('../../src/book/read-book.ts');
const { LOCALES } = await import('../../src/model/constants.ts');
const { GENERATED_SETS, readSet, WRITTEN_SETS } = await import('./query-sets.ts');
const { score } = await import('./score.ts');
const { openGuide } = await import('./site.ts');

const { book } = readBook(ROOT);
const figures: Record<string, [hit1: number, hit3: number]> = {};
for (const locale of LOCALES) {
	const { index, search } = openGuide(resolve(process.env.OUT_DIR || join(ROOT, 'dist')), locale);
	for (const set of [...WRITTEN_SETS, ...GENERATED_SETS]) {
		const { hit1, hit3 } = await score(readSet(set, { root: ROOT, index, book }), search);
		figures[`${locale}.${set}`] = [hit1, hit3];
	}
}
console.log(JSON.stringify(figures));
