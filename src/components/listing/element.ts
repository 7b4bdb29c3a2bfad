/**
 * `<guide-listing>`: filters and sorts a list that stands whole in the page, and keeps the filter in the address. Each
 * `[data-item]` names its values of a facet in `data-<facet>`, separated by spaces; a `[data-group]` whose items are all
 * filtered out goes with them. Nothing is stored.
 */
import {
	fits,
	nextSorting,
	readListFilter,
	sortedPlaces,
	type Sorting,
} from '../../domain/listing/listing.ts';
import { writeAddress } from '../../browser/address.ts';
import { createAnnouncer } from '../../browser/announce.ts';
import { find } from '../../browser/dom.ts';
import { fill, readStrings } from '../../browser/strings.ts';

/** The texts that are shown from script. */
export type ListingString = 'count' | 'none' | 'sorted' | 'sortedDown';

class GuideListing extends HTMLElement {
	#strings!: Record<ListingString, string>;
	#say!: (text: string) => void;
	#sorting: Sorting | undefined;

	connectedCallback() {
		const status = find(this, '[role="status"]');
		this.#strings = readStrings<ListingString>(this);
		this.#say = createAnnouncer(status, { quiet: 300 });
		const form = this.#form;
		form.addEventListener('input', () => this.#onInput());
		form.addEventListener('submit', (event) => event.preventDefault());
		form.addEventListener('reset', () => setTimeout(() => this.#onInput()));
		this.addEventListener('click', (event) => this.#onClick(event));
		addEventListener('popstate', () => this.#restore());
		this.#restore();
	}

	get #form() {
		return find(this, 'form');
	}
	/** The values that each select offers, by its name. */
	get #facets(): Record<string, string[]> {
		return Object.fromEntries(
			[...this.#form.querySelectorAll('select')].map(({ name, options }) => [
				name,
				[...options].map(({ value }) => value),
			]),
		);
	}

	#onInput() {
		const filter = Object.fromEntries(new FormData(this.#form)) as Record<string, string>;
		writeAddress({ ...filter, q: filter.q!.trim() });
		this.#apply(filter);
	}

	/** Takes the filter from the address, as on a visit by link or by the back button. */
	#restore() {
		const filter = readListFilter(location.search, this.#facets);
		for (const [name, value] of Object.entries(filter))
			this.#form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)!.value = value;
		this.#apply(filter);
	}

	#apply(filter: Record<string, string>) {
		const facets = Object.keys(this.#facets);
		let count = 0;
		for (const item of this.querySelectorAll<HTMLElement>('[data-item]')) {
			const values: Record<string, string[]> = {};
			for (const facet of facets) values[facet] = (item.dataset[facet] ?? '').split(' ');
			item.hidden = !fits({ facets: values, text: item.textContent }, filter);
			if (!item.hidden) count++;
		}
		for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
			group.hidden = !group.querySelector('[data-item]:not([hidden])');
		find(this, '[type="reset"]').hidden = !Object.values(filter).some((value) => value.trim());
		this.#say(count > 0 ? fill(this.#strings.count, { count }) : this.#strings.none);
	}

	#onClick({ target }: Event) {
		const button = (target as Element).closest<HTMLElement>('[data-sort]');
		if (!button) return;
		this.#sorting = nextSorting(this.#sorting, button.dataset.sort!);
		const { column, descending } = this.#sorting;
		const body = find(this, 'tbody');
		const rows = [...body.rows];
		const keys = rows.map(
			(row) => row.querySelector<HTMLElement>(`[data-${column}-key]`)!.dataset[`${column}Key`]!,
		);
		const places = sortedPlaces(keys, descending, document.documentElement.lang);
		body.append(...places.map((place) => rows[place]!));
		for (const head of this.querySelectorAll('th[aria-sort]')) head.removeAttribute('aria-sort');
		button.closest('th')!.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
		const { sorted, sortedDown } = this.#strings;
		this.#say(fill(descending ? sortedDown : sorted, { column: button.textContent.trim() }));
	}
}

customElements.define('guide-listing', GuideListing);
