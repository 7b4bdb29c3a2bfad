/** How well and how fast the built site is searched, beside three other ways to search it. */
import { join, resolve } from 'node:path';
import { readBook } from '../../src/book/read-book.ts';
import { LOCALES, type Locale } from '../../src/model/constants.ts';
import { openWeighing } from './first-query.ts';
import { openFlexSearch, openMiniSearch, readDocuments } from './others.ts';
import { timeKeys } from './key-press.ts';
import type { Query } from './query.ts';
import { GENERATED_SETS, readQueries, readSet, UNREAD_SETS, WRITTEN_SETS } from './query-sets.ts';
import { score, type Score } from './score.ts';
import { openGuide, openStockPagefind } from './site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DIST = resolve(process.env.OUT_DIR || join(ROOT, 'dist'));
const { book } = readBook(ROOT);
/** A phrase of the book in each language. */
const QUOTED = { ko: '"콜드 스타트"', en: '"cold start"' };
const percent = (share: number) => `${(share * 100).toFixed(1)}`;

for (const locale of LOCALES) {
	const guide = openGuide(DIST, locale);
	const documents = await readDocuments(DIST, guide.index);
	const others = {
		Pagefind: await openStockPagefind(DIST, locale, guide.index),
		MiniSearch: openMiniSearch(documents),
		FlexSearch: openFlexSearch(documents),
	};
	console.log(`\n${locale}: ${guide.index.terms} terms, ${guide.index.pages} pages\n`);
	row('', 'queries', 'hit@1', 'hit@3', 'nothing', ...Object.keys(others).map((name) => name.slice(0, 10)));
	for (const set of [...WRITTEN_SETS, ...GENERATED_SETS]) {
		const from = { root: ROOT, index: guide.index, book };
		const queries = readSet(set, from);
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
			await report(`${set} · ${kind}`, some);
		const whole = await report(`${set} · all`, queries);
		const written = readSet(set, { ...from, asWritten: true });
		if (queries.some(({ expect }, at) => expect.length > written[at]!.expect.length))
			await report(`${set} · all, as written`, written);
		const first = await score(queries, guide.searchFirst);
		console.log(
			`  the first answer: hit@1 ${percent(first.hit1)}, hit@3 ${percent(first.hit3)}; ms a query ${times(first)}; the whole ${times(whole)}`,
		);
		// Of queries that are to stay unread only the figures are printed.
		for (const { query, found } of UNREAD_SETS.has(set) ? [] : whole.missed)
			console.log(`  missed: ${query.query} → ${found.join(', ') || 'nothing'}`);
		console.log('');
	}
	await weigh(locale);
	await press(locale);
}

/** Bytes of the first query of a visit, as they go over the wire: of every written query, and of one in quotes. */
async function weigh(locale: Locale): Promise<void> {
	const weighQuery = openWeighing(DIST, locale);
	const totals: { query: string; bytes: number }[] = [];
	for (const { query } of WRITTEN_SETS.flatMap((set) => readQueries(ROOT, locale, set)))
		totals.push({ query, bytes: await weighQuery(query) });
	totals.sort((a, b) => a.bytes - b.bytes);
	const kilo = (bytes = 0) => `${(bytes / 1000).toFixed(1)} kB`;
	const most = totals.at(-1)!;
	const quoted = await weighQuery(QUOTED[locale]);
	console.log(
		`First query, scripts and excerpts included: median ${kilo(totals[totals.length >> 1]?.bytes)}, most ${kilo(most.bytes)} (${most.query}). In quotes: ${QUOTED[locale]} ${kilo(quoted)}.`,
	);
}

/** Milliseconds from a key press to its results in a browser, over a twelfth of the written queries. */
async function press(locale: Locale): Promise<void> {
	const queries = readQueries(ROOT, locale, 'seen').filter(({ expect }) => expect.length > 0);
	const some = queries.filter((_, index) => index % 12 === 0).map(({ query }) => query);
	const { first, later } = await timeKeys(DIST, locale, some);
	const told = (list: number[]) => {
		const sorted = list.toSorted((a, b) => a - b);
		return `median ${sorted[sorted.length >> 1]?.toFixed(0)} ms, worst ${sorted.at(-1)?.toFixed(0)} ms`;
	};
	console.log(`From key press to results in Chromium: first ${told(first)}; later ${told(later)}.`);
}

function times({ median, worst }: Score): string {
	return `median ${median.toFixed(1)}, worst ${worst.toFixed(1)}`;
}

function row(name: string, ...cells: (string | number)[]): void {
	console.log(name.padEnd(28) + cells.map((cell) => String(cell).padStart(11)).join(''));
}
