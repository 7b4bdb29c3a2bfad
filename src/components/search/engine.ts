/**
 * The search in the browser, without the DOM: it loads `search/<locale>.json` when asked for the first time, answers
 * terms and titles at once and full text when Pagefind has come.
 */
import { localePath } from '../../domain/i18n/paths.ts';
import { type Hit, rank } from '../../domain/search/rank.ts';
import { type Rewrite, rewrite } from '../../domain/search/rewrite.ts';
import { sayChanges } from '../../domain/search/said.ts';
import { openIndex, type SearchIndex } from '../../domain/search/search-index.ts';
import type { Locale } from '../../schemas/localized.ts';
import { askPagefind, type FullText, type PagefindModule, PAGEFIND_OPTIONS } from './pagefind.ts';
import { escapeHtml, excerptOf, sectionOf } from './excerpt.ts';

/** Version of the search data; src/integrations/search-index.ts puts it in at build. */
declare const __SEARCH_VERSION__: string | undefined;

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
	title: string;
	href: string;
	/** HTML: text with `<mark>` only. */
	excerpt: string;
	section?: { title: string; href: string };
}

/** The answer to one query. */
export interface Answer {
	query: string;
	/** Finished sentences on what was changed in the query. */
	said: string[];
	terms: TermHit[];
	pages: PageHit[];
	/** The group with the best hit: show it first. */
	first: 'terms' | 'pages';
	/** Terms near the query when nothing was found. */
	near: TermHit[];
	nothing: boolean;
	/** Whether full text is in it. */
	complete: boolean;
}

interface Options {
	locale: Locale;
	/** The site's base path. */
	base: string;
	/** Version of the data, put behind its address so that caches may keep it. */
	version?: string;
	/** Terms and pages of one answer at most, and how many pages get an excerpt of their text. */
	limits?: { terms: number; pages: number; excerpts: number };
	fetch?: typeof globalThis.fetch;
	/** Loads Pagefind's browser module. */
	loadPagefind?: (address: string) => Promise<PagefindModule>;
	/** Milliseconds since some moment, and a wait: Pagefind is asked only when typing has paused that long. */
	pause?: () => Promise<void>;
}

const LIMITS = { terms: 6, pages: 8, excerpts: 3 };
const PAUSE = 60;

/**
 * Makes the search of one language. `search` calls `onAnswer` first with terms and titles (`complete: false`), then
 * with full text (`complete: true`); a newer call ends an older one. Where Pagefind cannot be loaded the first answer
 * is sent again as complete. `search` rejects when the data itself cannot be loaded.
 */
export function createEngine({
	locale,
	base,
	version = typeof __SEARCH_VERSION__ === 'string' ? __SEARCH_VERSION__ : undefined,
	limits = LIMITS,
	fetch: load = (...request) => globalThis.fetch(...request),
	loadPagefind = (address) => import(/* @vite-ignore */ address) as Promise<PagefindModule>,
	pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE)),
}: Options) {
	const root = base.replace(/\/+$/, '');
	const index = once(async () =>
		openIndex(
			await (await ensureOk(load(`${root}/search/${locale}.json${version ? `?v=${version}` : ''}`))).json(),
		),
	);
	const pagefind = once(async () => {
		const { createInstance } = await loadPagefind(`${root}/pagefind/pagefind.js`);
		const instance = createInstance({ ...PAGEFIND_OPTIONS, basePath: `${root}/pagefind/`, baseUrl: base });
		await instance.init();
		return instance;
	});
	let turn = 0;

	return {
		/** Loads the data, so that the first key is answered at once. Errors come up with the first search. */
		warm(): void {
			index().catch(() => undefined);
		},
		async search(query: string, onAnswer: (answer: Answer) => void): Promise<void> {
			const own = ++turn;
			const isStale = () => own !== turn;
			const known = await index();
			if (isStale()) return;
			const read = rewrite(query, known);
			const answer = makeAnswer({ read, known, limits, root });
			onAnswer(answer);
			if (read.combinations.length === 0) return onAnswer({ ...answer, complete: true });
			await pause();
			if (isStale()) return;
			const text = await pagefind()
				.then((module) =>
					askPagefind(module, read, (found) => rank(read, found, known).pages.length, isStale),
				)
				.catch(() => undefined);
			if (isStale()) return;
			const complete = text ? await makeFullAnswer({ read, known, limits, root, text }) : answer;
			if (!isStale()) onAnswer({ ...complete, complete: true });
		},
	};
}

interface Material {
	read: Rewrite;
	known: SearchIndex;
	limits: typeof LIMITS;
	root: string;
	text?: FullText;
}

function makeAnswer({ read, known, limits, root, text }: Material): Answer {
	const ranking = rank(read, text?.found ?? [], known);
	const toTerm = (document: number) => termHit(document, known, root);
	const terms = ranking.terms.slice(0, limits.terms).map(({ document }) => toTerm(document));
	const pages = ranking.pages.slice(0, limits.pages).map((hit) => pageHit(hit, read, known, root));
	return {
		query: read.query,
		said: sayChanges(read, known.locale, known.sentences),
		terms,
		pages,
		first: ranking.first,
		near: read.near.map(toTerm),
		nothing: read.nothing || (text !== undefined && terms.length + pages.length === 0),
		complete: text !== undefined,
	};
}

/** The answer with excerpts of its first pages. */
async function makeFullAnswer(material: Material & { text: FullText }): Promise<Answer> {
	const { known, limits, root, text } = material;
	const answer = makeAnswer(material);
	const paths = new Map(
		[...known.documentOfFragment].map(([hash, document]) => [
			known.pages[document - known.terms.length]?.path,
			hash,
		]),
	);
	const hrefs = new Map([...paths].map(([path, hash]) => [localePath(root, known.locale, path), hash]));
	const loaded = answer.pages.slice(0, limits.excerpts).map(async (page) => {
		const result = text.results.get(hrefs.get(page.href) ?? '');
		if (result) Object.assign(page, excerptOf(await result.data()));
	});
	// An excerpt that cannot be loaded leaves the page's description in its place.
	await Promise.allSettled(loaded);
	return answer;
}

function termHit(document: number, { terms, locale }: SearchIndex, root: string): TermHit {
	const { id, names, summary } = terms[document]!;
	const [name = '', other = '', , stands = ''] = names;
	return { id, name, other: other || stands, summary, href: localePath(root, locale, `glossary/${id}`) };
}

function pageHit(
	{ document }: Hit,
	read: Rewrite,
	{ terms, pages, locale }: SearchIndex,
	root: string,
): PageHit {
	const page = pages[document - terms.length]!;
	const href = localePath(root, locale, page.path);
	const section = sectionOf(page, read.combinations);
	return {
		title: page.title,
		href,
		excerpt: escapeHtml(page.description),
		...(section && { section: { title: section.title, href: `${href}#${section.id}` } }),
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
