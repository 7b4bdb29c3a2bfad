/**
 * `<guide-glossary>`: filters the glossary as one types, and keeps the filter in the address. The names it compares come
 * from `index.json` when the reader first turns to the filter; the sentences stand in the page, or come from
 * `cards.json` where the page lists names only. Nothing is stored.
 */
import * as glossary from '../../domain/glossary/filter.ts';

type Strings = Record<'all' | 'count' | 'none' | 'more' | 'failed', string>;

/** Results shown at first; more on demand, so that a key press never builds a page of thousands. */
const AT_ONCE = 50;

class GuideGlossary extends HTMLElement {
	#index: Promise<glossary.FilterIndex> | undefined;
	#cards: Record<string, string> = {};
	#found: glossary.FilterEntry[] = [];
	#turn = 0;

	connectedCallback() {
		const form = this.#form;
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
		return this.querySelector('form')!;
	}
	get #input() {
		return this.querySelector<HTMLInputElement>('[name="q"]')!;
	}
	get #results() {
		return this.querySelector<HTMLElement>('[data-results]')!;
	}
	get #more() {
		return this.querySelector<HTMLButtonElement>('[data-more]')!;
	}
	get #strings() {
		return JSON.parse(this.#form.dataset.strings!) as Strings;
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
		for (const [name, value] of Object.entries(state))
			this.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value;
		if (glossary.writeFilter(state) || !this.#results.hidden) void this.#apply();
	}

	async #apply() {
		const state = this.#state;
		const turn = ++this.#turn;
		const address = glossary.writeFilter(state);
		if (address !== location.search)
			history.replaceState(history.state, '', `${location.pathname}${address}`);
		if (!address) return this.#show();
		try {
			const index = await this.#load();
			// Another key came while the index was on its way.
			if (turn !== this.#turn) return;
			this.#show(glossary.filterTerms(index, state));
		} catch {
			this.#show();
			this.#say(this.#strings.failed);
		}
	}

	/** Shows results in place of the list, or the whole list when there is no filter. */
	#show(found?: glossary.FilterEntry[]) {
		this.#found = found ?? [];
		this.#results.hidden = !found;
		this.querySelector<HTMLElement>('[data-list]')!.hidden = Boolean(found);
		this.querySelector<HTMLElement>('[type="reset"]')!.hidden = !found;
		this.#rows.replaceChildren();
		this.#showMore();
		const { all, count, none } = this.#strings;
		this.#say(!found ? all : found.length > 0 ? count.replace('{count}', String(found.length)) : none);
	}

	get #rows() {
		return this.#results.querySelector('dl')!;
	}

	#showMore() {
		const shown = this.#rows.childElementCount;
		const next = shown === 0 ? this.#found.slice(0, AT_ONCE) : this.#found.slice(shown);
		const rows = next.map((entry) => this.#row(entry));
		this.#rows.append(...rows);
		const left = this.#found.length - shown - next.length;
		if (shown > 0) rows[0]?.querySelector('a')?.focus();
		this.#more.hidden = left === 0;
		this.#more.textContent = this.#strings.more.replace('{count}', String(left));
	}

	/** The page's own row where it has one, else one made of the index and the cards. */
	#row(entry: glossary.FilterEntry): HTMLElement {
		const own = document.getElementById(entry.id)?.cloneNode(true) as HTMLElement | undefined;
		if (own) {
			own.removeAttribute('id');
			return own;
		}
		const row = document.createElement('div');
		row.innerHTML = `<dt><a></a><span lang="${this.dataset.other}"></span></dt><dd></dd>`;
		const link = row.querySelector('a')!;
		link.href = `${this.dataset.base}${entry.id}/`;
		link.textContent = entry.name;
		row.querySelector('span')!.textContent = entry.other;
		row.querySelector('dd')!.textContent = this.#cards[entry.id] ?? '';
		return row;
	}

	#say(text: string) {
		this.querySelector('[data-status]')!.textContent = text;
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
		if (event.isComposing || event.keyCode === 229 || event.target instanceof HTMLSelectElement) return;
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
