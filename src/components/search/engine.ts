/**
 * The search in the browser, without the DOM: it loads `search/<locale>.json` when asked for the first time, answers
 * terms and titles at once and full text when that has come too. Pagefind's script and WebAssembly,
 * three times as large, are loaded only for a phrase in quotes that no page of the answer has, or where that file
 * cannot be had.
 */
import { localePath } from '../../model/paths.ts';
import { escapeXml } from '../../text/escape.ts';
import { trimSlash } from '../../text/trim-slash.ts';
import { hasPhrase, makeExcerpt, type PageText } from '../../domain/search/excerpt.ts';
import { type Found, type Hit, rank, type Ranking } from '../../domain/search/rank.ts';
import { type Rewrite, rewrite } from '../../domain/search/rewrite.ts';
import { explainChanges } from '../../domain/search/explain.ts';
import type { SearchIndex } from '../../domain/search/search-index.ts';
import type { Locale } from '../../model/constants.ts';
import { sectionOf } from './section.ts';
import { openFiles } from './files.ts';
import { askPagefind, type PagefindModule } from './pagefind.ts';

/** A term in the answer; texts are plain. */
export interface TermHit {
	id: string;
	name: string;
	/** Its name in the other language, or what its abbreviation stands for; may be empty. */
	other: string;
	summary: string;
	href: string;
}

/** A page in the answer. */
export interface PageHit {
	/** Its number in the index. */
	document: number;
	title: string;
	href: string;
	/** HTML: text with `<mark>` only. */
	excerpt: string;
	section?: { id: string; title: string; href: string };
}

/** The answer to one query. */
export interface Answer {
	query: string;
	/** Finished sentences on what was changed in the query. */
	explanation: string[];
	terms: TermHit[];
	pages: PageHit[];
	/** In which order the two are shown (`groupsOf`). */
	first: Ranking['first'];
	lead: number;
	/** Terms near the query when nothing was found. */
	near: TermHit[];
	nothing: boolean;
	/** Whether full text was asked. */
	full: boolean;
	/** Whether no more is to come. */
	complete: boolean;
}

interface Options {
	locale: Locale;
	/** The site's base path. */
	base: string;
	/** Terms and pages of one answer at most, how many pages get an excerpt, and how many are read for a quoted phrase. */
	limits?: { terms: number; pages: number; excerpts: number; phrases: number };
	fetch?: typeof globalThis.fetch;
	/** Loads Pagefind's browser module. */
	loadPagefind?: (address: string) => Promise<PagefindModule>;
	/** A wait: what has yet to be loaded is asked for only when typing has paused that long. */
	pause?: () => Promise<void>;
}

const LIMITS = { terms: 6, pages: 8, excerpts: 3, phrases: 4 };
const PAUSE = 60;

/**
 * Makes the search of one language. `search` calls `onAnswer` first with what is at hand (`complete: false`): terms
 * and titles, and the pages once full text is loaded; then with full text and excerpts (`complete: true`). A newer call
 * ends an older one. Where full text and Pagefind cannot be had the first answer is sent again as complete. `search`
 * rejects when the data itself cannot be loaded.
 */
export function createEngine({
	locale,
	base,
	limits = LIMITS,
	fetch: load = (...request) => globalThis.fetch(...request),
	loadPagefind = (address) => import(/* @vite-ignore */ address) as Promise<PagefindModule>,
	pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE)),
}: Options) {
	const root = trimSlash(base);
	const files = openFiles({ locale, base, root, load, loadPagefind });
	const ask = (read: Rewrite, known: SearchIndex, isStale: () => boolean): Promise<Found[]> =>
		files
			.pagefind()
			.then((module) => askPagefind(module, read, (found) => rank(read, found, known).pages.length, isStale))
			.catch(() => []);
	let turn = 0;

	return {
		/** Loads the data, so that the first key is answered at once. Errors come up with the first search. */
		warm(): void {
			files.withText().catch(() => undefined);
			// Not at once: the first key may have been pressed, and most are right.
			files.index().then(
				({ known }) => setTimeout(() => known.spellings(), PAUSE),
				() => undefined,
			);
		},
		async search(query: string, onAnswer: (answer: Answer) => void): Promise<void> {
			const own = ++turn;
			const isStale = () => own !== turn;
			const known = files.atHand() ?? (await files.index()).known;
			if (isStale()) return;
			const first = { read: rewrite(query, known), known, limits, root };
			const early = makeAnswer(first);
			if (early.nothing) return onAnswer({ ...early, complete: true });
			// Which pages have a phrase is known only when they have been read.
			if (!first.read.quoted || !known.fullText) {
				addExcerpts(early, first, files.fragmentAtHand);
				onAnswer(early);
			}
			await pause();
			if (isStale()) return;
			const full = await files.withText().catch(() => known);
			if (isStale()) return;
			const material = full === known ? first : { ...first, read: rewrite(query, full), known: full };
			const { read } = material;
			let answer = makeAnswer(material);
			if (read.quoted && full.fullText) await keepPhrase(answer, material, files.fragment);
			if (isStale()) return;
			if (!full.fullText || (read.quoted && answer.pages.length === 0))
				answer = makeAnswer({ ...material, found: await ask(read, full, isStale) });
			if (isStale()) return;
			answer.nothing ||= answer.terms.length + answer.pages.length === 0;
			await Promise.allSettled(excerptsOf(answer, material).map(({ hash }) => files.fragment(hash)));
			if (isStale()) return;
			addExcerpts(answer, material, files.fragmentAtHand);
			onAnswer({ ...answer, complete: true });
		},
	};
}

interface Material {
	read: Rewrite;
	known: SearchIndex;
	limits: typeof LIMITS;
	root: string;
	/** What Pagefind found. */
	found?: Found[];
}

function makeAnswer({ read, known, limits, root, found = [] }: Material): Answer {
	const ranking = rank(read, found, known);
	const toTerm = (document: number) => termHit(document, known, root);
	const terms = ranking.terms.slice(0, limits.terms).map(({ document }) => toTerm(document));
	const pages = ranking.pages.slice(0, limits.pages).map((hit) => pageHit(hit, read, known, root));
	return {
		query: read.query,
		explanation: explainChanges(read, known.locale, known.sentences),
		terms,
		pages,
		first: ranking.first,
		lead: ranking.lead,
		near: read.near.map(toTerm),
		nothing: read.nothing,
		full: known.fullText !== undefined,
		complete: false,
	};
}

/** Leaves the pages out whose text has the words of a quoted query, but not as they stand in it. */
async function keepPhrase(
	answer: Answer,
	{ read, known, limits }: Material,
	load: (hash: string) => Promise<PageText>,
): Promise<void> {
	const phrase = read.combinations[0]!.words.slice(1, -1);
	const likeliest = answer.pages.slice(0, limits.phrases);
	const kept = await Promise.all(
		likeliest.map(async ({ document }) => {
			const text = await load(known.fragmentOf.get(document) ?? '').catch(() => undefined);
			return text !== undefined && hasPhrase(text, phrase);
		}),
	);
	answer.pages = likeliest.filter((_, at) => kept[at]);
	if (answer.pages.length === 0) answer.first = 'terms';
}

/** The first pages, which get an excerpt of their text, and where that is. */
function excerptsOf({ pages }: Answer, { known, limits }: Material): { page: PageHit; hash: string }[] {
	return pages.slice(0, limits.excerpts).flatMap((page) => {
		const hash = known.fragmentOf.get(page.document);
		return hash ? [{ page, hash }] : [];
	});
}

/** Puts excerpts into the first pages; one whose text is not there keeps its description. */
function addExcerpts(
	answer: Answer,
	material: Material,
	textOf: (hash: string) => PageText | undefined,
): void {
	const { combinations, relaxed } = material.read;
	const words = new Set(
		[...combinations, ...relaxed].flatMap(({ words }) => words.replaceAll('"', '').toLowerCase().split(' ')),
	);
	for (const { page, hash } of excerptsOf(answer, material)) {
		const text = textOf(hash);
		page.excerpt = (text && makeExcerpt(text, [...words], page.section?.id)) || page.excerpt;
	}
}

function termHit(document: number, { terms, locale }: SearchIndex, root: string): TermHit {
	const { id, names, summary } = terms[document]!;
	const [name = '', other = '', , stands = ''] = names;
	return { id, name, other: other || stands, summary, href: localePath(root, locale, `glossary/${id}`) };
}

function pageHit(hit: Hit, read: Rewrite, known: SearchIndex, root: string): PageHit {
	const page = known.pages[hit.document - known.terms.length]!;
	const href = localePath(root, known.locale, page.path);
	const section = sectionOf(hit, read.combinations, known);
	return {
		document: hit.document,
		title: page.title,
		href,
		excerpt: escapeXml(page.description),
		...(section && { section: { ...section, href: `${href}#${section.id}` } }),
	};
}
