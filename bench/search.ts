// `npm run bench:search`: how well and how fast the built site is searched, beside three other ways to search it.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { askPagefind, PAGEFIND_OPTIONS } from '../src/components/search/pagefind.ts';
import { rank } from '../src/domain/search/rank.ts';
import { rewrite } from '../src/domain/search/rewrite.ts';
import { readLibrary } from '../src/content-check/library.ts';
import { LOCALES, type Locale } from '../src/schemas/localized.ts';
import { openFlexSearch, openMiniSearch, readDocuments } from './search/others.ts';
import { openPagefind } from './search/pagefind-node.ts';
import { generateQueries, type Query, readQueries } from './search/query-sets.ts';
import { score, type Score } from './search/score.ts';
import { openGuide, openStockPagefind, readData } from './search/site.ts';

const ROOT = resolve(import.meta.dirname, '..');
const DIST = resolve(process.env.OUT_DIR || join(ROOT, 'dist'));
const terms = readLibrary(ROOT, []).terms.map(({ data }) => data);
const percent = (share: number) => `${(share * 100).toFixed(1)}`;

for (const locale of LOCALES) {
	const guide = await openGuide(DIST, locale);
	const documents = await readDocuments(DIST, guide.index);
	const others = {
		Pagefind: await openStockPagefind(DIST, locale, guide.index),
		MiniSearch: openMiniSearch(documents),
		FlexSearch: openFlexSearch(documents),
	};
	const known = new Set(documents.map(({ id }) => id));
	console.log(`\n${locale}: ${guide.index.terms.length} terms, ${guide.index.pages.length} pages\n`);
	row('', 'queries', 'hit@1', 'hit@3', 'nothing', ...Object.keys(others).map((name) => name.slice(0, 10)));
	for (const set of ['seen', 'held', 'generated'] as const) {
		const all = set === 'generated' ? generateQueries(terms, locale) : readQueries(ROOT, locale, set);
		const queries = all.filter(
			({ expect }) => expect.length === 0 || expect.some((target) => known.has(target)),
		);
		const scores: Score[] = [];
		const report = async (label: string, some: readonly Query[]) => {
			const own = await score(some, guide.search);
			const rest: Score[] = [];
			for (const search of Object.values(others)) rest.push(await score(some, search));
			row(
				label,
				own.count,
				percent(own.hit1),
				percent(own.hit3),
				percent(own.nothing),
				...rest.map(({ hit1 }) => percent(hit1)),
			);
			return own;
		};
		for (const [kind, some] of Map.groupBy(queries, ({ kind }) => kind))
			scores.push(await report(`${set} · ${kind}`, some));
		const whole = await report(`${set} · all`, queries);
		const names = await score(queries, guide.searchNames);
		console.log(
			`  before full text: hit@1 ${percent(names.hit1)}, hit@3 ${percent(names.hit3)}; ms a query ${times(names)}; with full text ${times(whole)}`,
		);
		if (all.length > queries.length)
			console.log(`  ${all.length - queries.length} left out: their targets are not built.`);
		// The held half is to stay unread: only its figures are printed.
		for (const { query, found } of set === 'seen' ? whole.missed : [])
			console.log(`  missed: ${query.query} → ${found.join(', ') || 'nothing'}`);
		console.log('');
	}
	await weigh(locale, readQueries(ROOT, locale, 'seen'));
}

/** Bytes of the first query of a visit, as they go over the wire, for every query that is not nonsense. */
async function weigh(locale: Locale, queries: readonly Query[]): Promise<void> {
	const { index } = await openGuide(DIST, locale);
	const data = brotliCompressSync(readData(DIST, locale).bytes).length;
	const script = brotliCompressSync(readFileSync(join(DIST, 'pagefind/pagefind.js'))).length;
	const totals: number[] = [];
	for (const { query } of queries.filter(({ expect }) => expect.length > 0)) {
		// Its own instance, so that nothing is in memory yet.
		const { pagefind, fetched } = await openPagefind(DIST, locale, PAGEFIND_OPTIONS);
		const read = rewrite(query, index);
		const { found, results } = await askPagefind(
			pagefind,
			read,
			(sofar) => rank(read, sofar, index).pages.length,
		);
		const shown = rank(read, found, index)
			.pages.slice(0, 3)
			.map(({ document }) => document);
		for (const [hash, result] of results)
			if (shown.includes(index.documentOfFragment.get(hash) ?? -1)) await result.data();
		totals.push(data + script + [...fetched.values()].reduce((sum, bytes) => sum + bytes, 0));
	}
	totals.sort((a, b) => a - b);
	const kilo = (bytes = 0) => `${(bytes / 1000).toFixed(1)} kB`;
	console.log(
		`First query: ${kilo(data)} until terms and titles are answered; with full text and excerpts median ${kilo(totals[totals.length >> 1])}, most ${kilo(totals.at(-1))}.`,
	);
}

function times({ median, worst }: Score): string {
	return `median ${median.toFixed(1)}, worst ${worst.toFixed(1)}`;
}

function row(name: string, ...cells: (string | number)[]): void {
	console.log(name.padEnd(28) + cells.map((cell) => String(cell).padStart(11)).join(''));
}
