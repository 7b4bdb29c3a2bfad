/** `<guide-search-page>`: answers the query in the address with every term and page found, as lists of links. */
import { groupsOf } from '../../domain/search/groups.ts';
import { forgetQueries, keepQuery, readRecentQueries } from '../../domain/search/recent-queries.ts';
import { addressWith, readParameter, writeAddress } from '../../browser/address.ts';
import { find, make } from '../../browser/dom.ts';
import { local } from '../../browser/storage.ts';
import { fill, readStrings } from '../../browser/strings.ts';
import type { Answer, PageHit, TermHit } from './answer.ts';
import { createEngine } from './engine.ts';
import { countText, groupLabel, otherEdition, pageParts, termParts } from './results.ts';
import type { SearchString, SearchStrings } from './strings.ts';
import { showAfterWait, watchQuery } from './watch-query.ts';

/** More than the book has; an excerpt costs 5 kB, so that after the first pages the description stands instead. */
const ALL = { terms: 1000, pages: 1000, excerpts: 6, phrases: 1000, everyPhrase: true };

class GuideSearchPage extends HTMLElement {
	#strings!: SearchStrings;
	#engine!: ReturnType<typeof createEngine>;
	#title = document.title;

	connectedCallback() {
		this.#strings = readStrings<SearchString>(this);
		this.#engine = createEngine({ locale: this.#locale, base: this.dataset.base!, limits: ALL });
		watchQuery(this.#input, (query, settled) => {
			writeAddress({ q: query });
			this.#ask(query, settled);
		});
		find(this, 'form').addEventListener('submit', (event) => this.#onSubmit(event));
		this.#forgetButton.addEventListener('click', () => {
			forgetQueries(local);
			this.#showRecent();
			this.#input.focus();
		});
		addEventListener('popstate', () => this.#readAddress());
		find(this, '[data-search-results]').addEventListener('click', () => this.#keepPlace());
		this.#engine.warm();
		this.#readAddress();
		if (!this.#input.value) this.#input.focus();
		else keepQuery(local, this.#input.value);
	}

	get #locale() {
		return this.dataset.locale as 'ko' | 'en';
	}

	get #input() {
		return find(this, '[data-search-field]', HTMLInputElement);
	}

	get #forgetButton() {
		return find(this, '[data-search-forget]', HTMLButtonElement);
	}

	#readAddress() {
		this.#input.value = readParameter('q');
		this.#ask(this.#input.value, true);
	}

	#onSubmit(event: Event) {
		event.preventDefault();
		const query = this.#input.value.trim();
		if (!query) return;
		keepQuery(local, query);
		writeAddress({ q: query }, 0);
		history.pushState(null, '', addressWith({ q: query }));
		this.#ask(query, true);
	}

	#ask(query: string, settled: boolean) {
		document.title = query ? `${query} · ${this.#title}` : this.#title;
		const waiting = query ? showAfterWait(() => this.#note(this.#strings.loading)) : undefined;
		this.#engine
			.search(query, (answer) => {
				waiting?.();
				if (query) this.#show(answer, settled);
			})
			.catch(() => {
				waiting?.();
				if (query) this.#note(this.#strings.failed);
			});
		this.#forgetButton.hidden = true;
		if (!query) this.#showRecent();
	}

	#show(answer: Answer, settled: boolean) {
		const empty = answer.terms.length === 0 && answer.pages.length === 0;
		// The dialog shows terms before pages are found; here both come together and nothing moves.
		if (!answer.complete || (empty && !settled)) return;
		const { query, near, explanation } = answer;
		const { groupNear, nothing } = this.#strings;
		this.#fill(
			(empty || !answer.understood) && this.#wayToOtherEdition(query),
			...groupsOf(answer).map((group) =>
				listUnder(
					groupLabel(group, this.#strings),
					group.kind === 'terms'
						? group.hits.map((hit) => this.#termItem(hit))
						: group.hits.map((hit) => pageItem(hit)),
				),
			),
			empty &&
				listUnder(
					groupNear,
					near.map((hit) => this.#termItem(hit)),
				),
		);
		this.#note(...explanation, empty ? fill(nothing, { query }) : countText(answer, this.#strings));
		this.#returnTo();
	}

	/** Keeps how far the reader had come when a result is followed: the way back finds the page empty at first. */
	#keepPlace() {
		history.replaceState({ ...(history.state as object | null), scrolled: scrollY }, '');
	}

	#returnTo() {
		const { scrolled } = (history.state ?? {}) as { scrolled?: number };
		if (!scrolled) return;
		history.replaceState({ ...(history.state as object), scrolled: undefined }, '');
		scrollTo(0, scrolled);
	}

	#wayToOtherEdition(query: string): HTMLElement | undefined {
		const href = otherEdition(query, this.#locale, this.dataset.base!);
		return href === undefined ? undefined : make('p', '', link(href, this.#strings.otherEdition));
	}

	#termItem(hit: TermHit): HTMLLIElement {
		const [name, summary] = termParts(hit, this.#locale === 'ko' ? 'en' : 'ko');
		return make('li', '', link(hit.href, name), summary);
	}

	#showRecent() {
		const queries = readRecentQueries(local);
		this.#forgetButton.hidden = queries.length === 0;
		const items = queries.map((query) => make('li', '', link(addressWith({ q: query }), query)));
		this.#fill(listUnder(this.#strings.groupRecent, items));
		this.#note();
	}

	#fill(...sections: (HTMLElement | false | undefined)[]) {
		find(this, '[data-search-results]').replaceChildren(...sections.filter((one) => !!one));
	}

	#note(...sentences: string[]) {
		const notes = sentences.filter(Boolean).map((sentence) => make('p', '', sentence));
		find(this, '[data-search-notes]').replaceChildren(...notes);
	}
}

function pageItem(hit: PageHit): HTMLLIElement {
	const { title, section, excerpt } = pageParts(hit);
	const item = make('li', '', link(hit.href, title));
	if (section) item.append(link(section.href, section.name));
	item.append(excerpt);
	return item;
}

function listUnder(title: string, items: HTMLLIElement[]): HTMLElement | undefined {
	if (items.length === 0) return undefined;
	return make('section', 'search-section-list', make('h2', '', title), make('ul', '', ...items));
}

function link(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
	const anchor = make('a', '', ...children);
	anchor.href = href;
	return anchor;
}

customElements.define('guide-search-page', GuideSearchPage);
