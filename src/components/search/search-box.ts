/** What happens inside the search dialog: a query is answered, the answer shown as options and told in words. */
import { groupsOf } from '../../domain/search/groups.ts';
import { forgetQueries, keepQuery, readRecentQueries } from '../../domain/search/recent-queries.ts';
import { writeAddress } from '../../browser/address.ts';
import { createAnnouncer } from '../../browser/announce.ts';
import { find, make } from '../../browser/dom.ts';
import { isComposing } from '../../browser/keys.ts';
import { local } from '../../browser/storage.ts';
import { fill, readStrings } from '../../browser/strings.ts';
import type { Answer, PageHit, TermHit } from './answer.ts';
import { createEngine } from './engine.ts';
import { type OptionGroup, OptionsList } from './options-list.ts';
import { countText, groupLabel, otherEdition, pageParts, termParts } from './results.ts';
import type { SearchString, SearchStrings } from './strings.ts';
import { showAfterWait, watchQuery } from './watch-query.ts';

/** How long a reader who listens is left alone after the last key, in milliseconds. */
const QUIET = 700;

export class SearchBox {
	readonly #host: HTMLElement;
	readonly #strings: SearchStrings;
	readonly #locale: 'ko' | 'en';
	readonly #input: HTMLInputElement;
	readonly #options: OptionsList;
	readonly #notes: HTMLElement;
	readonly #engine: ReturnType<typeof createEngine>;
	readonly #announce: (text: string) => void;
	readonly #keepsAddress: boolean;
	#shown: Answer | undefined;
	#enterOfComposition = false;
	/** Whether the reader has pressed Enter before the answer was there. */
	#goesToFirst = false;
	#endWait = () => {};

	/** `host` is the `<guide-search>`. `keepsAddress`: whether the query goes into the page's address. */
	constructor(host: HTMLElement, keepsAddress: boolean) {
		this.#host = host;
		this.#keepsAddress = keepsAddress;
		this.#strings = readStrings<SearchString>(host);
		this.#locale = host.dataset.locale as 'ko' | 'en';
		this.#input = find(host, '[role="combobox"]', HTMLInputElement);
		this.#notes = find(host, '[data-search-notes]');
		this.#options = new OptionsList(this.#input, find(host, '[role="listbox"]'));
		this.#engine = createEngine({ locale: this.#locale, base: host.dataset.base! });
		this.#announce = createAnnouncer(find(host, '[data-search-status]'), { quiet: QUIET });
		watchQuery(this.#input, (query, settled) => this.#ask(query, settled));
		this.#input.addEventListener('keydown', (event) => {
			this.#enterOfComposition = event.key === 'Enter' && isComposing(event);
			if (event.key !== 'Enter' || !event.shiftKey || isComposing(event)) return;
			event.preventDefault();
			this.#openAll();
		});
		find(host, 'form').addEventListener('submit', (event) => this.#onSubmit(event));
		this.#forgetButton.addEventListener('click', () => this.#forget());
		this.#engine.warm();
	}

	/** The dialog has opened. */
	start(): void {
		this.#ask(this.#input.value.trim(), true);
	}

	/** The dialog has closed. */
	stop(): void {
		if (this.#keepsAddress) writeAddress({ q: '' }, 0);
		this.#announce('');
	}

	get #forgetButton() {
		return find(this.#host, '[data-search-forget]', HTMLButtonElement);
	}

	#ask(query: string, settled: boolean) {
		if (this.#keepsAddress) writeAddress({ q: query });
		this.#forgetButton.hidden = true;
		this.#goesToFirst = false;
		this.#endWait();
		if (query) this.#endWait = showAfterWait(() => this.#note(this.#strings.loading));
		this.#engine
			.search(query, (answer) => query && this.#show(answer, settled))
			.catch(() => {
				this.#endWait();
				if (query) this.#note(this.#strings.failed);
			});
		if (!query) this.#showRecent();
	}

	#show(answer: Answer, settled: boolean) {
		const empty = answer.terms.length === 0 && answer.pages.length === 0;
		// No flicker: what stands stays until there is something to put in its place.
		if (!empty || answer.complete) this.#endWait();
		if (empty && !(answer.complete && settled)) return;
		const waits = !answer.full && answer.first === 'terms' && this.#shown;
		const shown = waits ? { ...answer, pages: waits.pages } : answer;
		this.#options.replace(empty ? this.#nearGroups(answer) : this.#groups(shown));
		this.#shown = shown;
		if (!answer.complete) return;
		const count = empty
			? fill(this.#strings.nothing, { query: answer.query })
			: countText(answer, this.#strings);
		this.#note(...answer.explanation, count);
		if (this.#goesToFirst) this.#openFirst();
	}

	#groups(answer: Answer): OptionGroup[] {
		const groups = groupsOf(answer).map((group) => ({
			label: groupLabel(group, this.#strings),
			options:
				group.kind === 'terms'
					? this.#termOptions(group.hits)
					: group.hits.map((hit) => this.#pageOption(hit)),
		}));
		// A sentence in the other language is better answered there than by the one name of it that is known here.
		const other = answer.understood ? undefined : this.#otherEdition(answer);
		const { terms, pages } = answer.found;
		const all = fill(this.#strings.all, { count: terms + pages });
		const isMore = terms + pages > answer.terms.length + answer.pages.length;
		return [
			{ options: other ? [other] : [] },
			...groups,
			{ options: isMore ? [this.#wayOn(this.#resultsAddress(answer.query), all)] : [] },
		];
	}

	#pageOption(hit: PageHit): HTMLAnchorElement {
		const { title, section, excerpt } = pageParts(hit);
		const heading = make('span', '', title);
		if (section) heading.append(' ', section.name);
		return this.#option(section?.href ?? hit.href, heading, excerpt);
	}

	#nearGroups(answer: Answer): OptionGroup[] {
		const other = this.#otherEdition(answer);
		return [
			{ label: this.#strings.groupNear, options: this.#termOptions(answer.near) },
			{ options: other ? [other] : [] },
		];
	}

	#otherEdition({ query }: Answer): HTMLAnchorElement | undefined {
		const other = otherEdition(query, this.#locale, this.#host.dataset.base!);
		return other === undefined ? undefined : this.#wayOn(other, this.#strings.otherEdition);
	}

	/** An option that leads to another list of results. */
	#wayOn(href: string, text: string): HTMLAnchorElement {
		const option = this.#option(href, make('b', 'search-name', text));
		option.classList.add('search-all');
		return option;
	}

	#termOptions(hits: readonly TermHit[]) {
		const other = this.#locale === 'ko' ? 'en' : 'ko';
		return hits.map((hit) => this.#option(hit.href, ...termParts(hit, other)));
	}

	#option(href: string, ...parts: Node[]): HTMLAnchorElement {
		const option = make('a', 'search-option', ...parts);
		option.href = href;
		option.addEventListener('click', () => keepQuery(local, this.#input.value));
		return option;
	}

	#showRecent() {
		const queries = readRecentQueries(local);
		this.#shown = undefined;
		const options = queries.map((query) => {
			const option = make('a', 'search-option', query);
			option.href = this.#resultsAddress(query);
			option.addEventListener('click', (event) => {
				if (event.ctrlKey || event.metaKey || event.shiftKey) return;
				event.preventDefault();
				this.#input.value = query;
				this.#ask(query, true);
			});
			return option;
		});
		this.#options.replace([{ label: this.#strings.groupRecent, options }]);
		this.#forgetButton.hidden = queries.length === 0;
		this.#note(queries.length ? fill(this.#strings.recentCount, { count: queries.length }) : '');
	}

	#forget() {
		forgetQueries(local);
		this.#showRecent();
		this.#input.focus();
	}

	#note(...sentences: string[]) {
		const shown = sentences.filter(Boolean);
		this.#notes.replaceChildren(...shown.map((sentence) => make('p', '', sentence)));
		this.#announce(shown.join(' '));
	}

	#onSubmit(event: Event) {
		event.preventDefault();
		const query = this.#input.value.trim();
		if (this.#enterOfComposition || !query) return;
		if (this.#shown?.complete && this.#shown.query === query) this.#openFirst();
		else this.#goesToFirst = true;
	}

	/** Follows the first result; where there is none, nothing happens. */
	#openFirst() {
		this.#goesToFirst = false;
		if (this.#shown && this.#shown.found.terms + this.#shown.found.pages > 0) this.#options.first?.click();
	}

	/** Shift+Enter: to the page with every result. */
	#openAll() {
		const query = this.#input.value.trim();
		if (!query) return;
		keepQuery(local, query);
		location.assign(this.#resultsAddress(query));
	}

	#resultsAddress(query: string): string {
		return `${find(this.#host, 'form').action}?${new URLSearchParams({ q: query }).toString()}`;
	}
}
