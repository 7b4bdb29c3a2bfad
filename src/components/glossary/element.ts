/**
 * `<guide-glossary>`: filters the glossary as one types, and keeps the filter in the address. The names it compares come
 * from `index.json` when the reader first turns to the filter; the sentences stand in the page, or come from
 * `cards.json` where the page lists names only. Nothing is stored.
 */
import * as glossary from '../../domain/glossary/filter.ts';
import { writeAddress } from '../../browser/address.ts';
import { createAnnouncer } from '../../browser/announce.ts';
import { find, make } from '../../browser/dom.ts';
import { isComposing } from '../../browser/keys.ts';
import { fill, readStrings } from '../../browser/strings.ts';

/** The texts that are shown from script. */
export type FilterString = 'searching' | 'count' | 'none' | 'more' | 'failed';

/** Results shown at first; more on demand, so that a key press never builds a page of thousands. */
const AT_ONCE = 50;

/** How long the index may take before the reader is told to wait, in milliseconds. */
const PATIENCE = 300;

class GuideGlossary extends HTMLElement {
	#index: Promise<glossary.FilterIndex> | undefined;
	#cards: Record<string, string> = {};
	#found: glossary.FilterEntry[] = [];
	#turn = 0;
	#strings!: Record<FilterString, string>;
	/** What the status says of the whole glossary. */
	#all = '';
	#say!: (text: string) => void;

	connectedCallback() {
		const form = this.#form;
		const status = find(this, '[data-status]');
		this.#strings = readStrings<FilterString>(form);
		this.#all = status.textContent.trim();
		this.#say = createAnnouncer(status);
		form.addEventListener('focusin', () => void this.#load().catch(() => {}), { once: true });
		form.addEventListener('input', () => void this.#apply());
		form.addEventListener('submit', (event) => this.#openFirst(event));
		form.addEventListener('reset', () => setTimeout(() => this.#cleared()));
		this.addEventListener('keydown', (event) => this.#onKey(event));
		this.#more.addEventListener('click', () => this.#showMore());
		addEventListener('popstate', () => this.#restore());
		this.#restore();
	}

	get #form() {
		return find(this, 'form');
	}
	get #input() {
		return find(this, '[name="q"]', HTMLInputElement);
	}
	get #results() {
		return find(this, '[data-results]');
	}
	get #more() {
		return find(this, '[data-more]', HTMLButtonElement);
	}
	get #state(): glossary.FilterState {
		return {
			...glossary.NO_FILTER,
			...(Object.fromEntries(new FormData(this.#form)) as Partial<glossary.FilterState>),
		};
	}

	async #load(): Promise<glossary.FilterIndex> {
		this.#index ??= this.#fetch('index.json').then((entries) =>
			glossary.buildFilterIndex(entries as glossary.FilterEntry[]),
		);
		// A failed request may be tried again by the next key press.
		this.#index.catch(() => (this.#index = undefined));
		if (this.dataset.cards && Object.keys(this.#cards).length === 0)
			this.#cards = (await this.#fetch(this.dataset.cards)) as Record<string, string>;
		return this.#index;
	}

	async #fetch(file: string): Promise<unknown> {
		const answer = await fetch(this.dataset.base + file);
		if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
		return answer.json();
	}

	/** Takes the filter from the address, as on a visit by link or by the back button. */
	#restore() {
		const valuesOf = (name: string) =>
			[...this.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option`)].map(({ value }) => value);
		const state = glossary.readFilter(location.search, valuesOf('tag'), valuesOf('chapter'));
		for (const [name, value] of Object.entries<string>({ ...state }))
			this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)!.value = value;
		if (glossary.writeFilter(state) || !this.#results.hidden) void this.#apply();
	}

	async #apply() {
		const state = this.#state;
		const turn = ++this.#turn;
		writeAddress({ ...state, q: state.q.trim() });
		if (!glossary.writeFilter(state)) return this.#show();
		// Said only where the index is slow to come.
		const waiting = setTimeout(() => this.#say(this.#strings.searching), PATIENCE);
		try {
			const index = await this.#load();
			// Another key came while the index was on its way.
			if (turn !== this.#turn) return;
			this.#show(glossary.filterTerms(index, state));
		} catch {
			this.#show();
			this.#say(this.#strings.failed);
		} finally {
			clearTimeout(waiting);
		}
	}

	/** Shows results in place of the list, or the whole list when there is no filter. */
	#show(found?: glossary.FilterEntry[]) {
		this.#found = found ?? [];
		this.#results.hidden = !found;
		find(this, '[data-list]').hidden = Boolean(found);
		find(this, '[type="reset"]').hidden = !found;
		this.#rows.replaceChildren();
		this.#showMore();
		const { count, none } = this.#strings;
		this.#say(!found ? this.#all : found.length > 0 ? fill(count, { count: found.length }) : none);
	}

	get #rows() {
		return find(this.#results, 'dl');
	}

	#showMore() {
		const shown = this.#rows.childElementCount;
		const next = shown === 0 ? this.#found.slice(0, AT_ONCE) : this.#found.slice(shown);
		const rows = next.map((entry) => this.#row(entry));
		this.#rows.append(...rows);
		const left = this.#found.length - shown - next.length;
		if (shown > 0) rows[0]?.querySelector('a')?.focus();
		this.#more.hidden = left === 0;
		this.#more.textContent = fill(this.#strings.more, { count: left });
	}

	/** The page's own row where it has one, else one made of the index and the cards. */
	#row(entry: glossary.FilterEntry): HTMLElement {
		const own = document.getElementById(entry.id)?.cloneNode(true) as HTMLElement | undefined;
		if (own) {
			own.removeAttribute('id');
			return own;
		}
		const link = make('a', '', entry.name);
		link.href = `${this.dataset.base}${entry.id}/`;
		const other = make('span', '', entry.other);
		other.lang = this.dataset.other!;
		return make('div', '', make('dt', '', link, other), make('dd', '', this.#cards[entry.id] ?? ''));
	}

	#cleared() {
		this.#input.focus();
		void this.#apply();
	}

	#openFirst(event: Event) {
		event.preventDefault();
		this.#rows.querySelector('a')?.click();
	}

	/** Down and up walk from the field through the results and back; Escape clears. */
	#onKey(event: KeyboardEvent) {
		// Keys that belong to the input method, such as Enter that ends a syllable.
		if (isComposing(event) || event.target instanceof HTMLSelectElement) return;
		const stops: HTMLElement[] = [this.#input, ...this.#rows.querySelectorAll('a')];
		const here = stops.indexOf(event.target as HTMLElement);
		if (event.key === 'Escape' && !this.#results.hidden) {
			event.preventDefault();
			this.#form.reset();
		} else if (here >= 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
			const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
			if (next) event.preventDefault();
			next?.focus();
		}
	}
}

customElements.define('guide-glossary', GuideGlossary);
