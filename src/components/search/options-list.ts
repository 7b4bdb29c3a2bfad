import { make } from '../../browser/dom.ts';
import { isComposing } from '../../browser/keys.ts';

/** Options under a heading; without one they stand alone. */
export interface OptionGroup {
	label?: string;
	options: HTMLAnchorElement[];
}

/**
 * The list of a combobox. The focus stays in the field; the arrow keys walk a mark over the options, past both ends
 * back to the field. An option is a link, so that it opens in a new tab like any other.
 */
export class OptionsList {
	readonly #input: HTMLInputElement;
	readonly #list: HTMLElement;
	#options: HTMLAnchorElement[] = [];
	#active = -1;

	constructor(input: HTMLInputElement, list: HTMLElement) {
		this.#input = input;
		this.#list = list;
		input.addEventListener('keydown', (event) => this.#onKey(event));
		input.addEventListener('input', () => this.#mark(-1));
		// A press on an option would take the focus from the field and the keyboard from a phone.
		list.addEventListener('mousedown', (event) => event.preventDefault());
	}

	/** The option that Enter would follow. */
	get active(): HTMLAnchorElement | undefined {
		return this.#options[this.#active];
	}

	/** The first option. */
	get first(): HTMLAnchorElement | undefined {
		return this.#options[0];
	}

	/** Shows other options. The mark stays where the same page is still offered, be it at another section. */
	replace(groups: OptionGroup[]): void {
		const marked = this.active && pageOf(this.active);
		this.#options = groups.flatMap(({ options }) => options);
		this.#options.forEach((option, index) => {
			option.id = `search-option-${index}`;
			option.role = 'option';
			option.tabIndex = -1;
		});
		this.#list.replaceChildren(...groups.map(toElement).filter((group) => group !== undefined));
		this.#list.hidden = this.#options.length === 0;
		this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
		this.#mark(marked ? this.#options.findIndex((option) => pageOf(option) === marked) : -1);
		if (this.#active < 0) this.#list.scrollTop = 0;
	}

	#onKey(event: KeyboardEvent) {
		if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const next = this.#next(event.key);
		if (next !== undefined) {
			event.preventDefault();
			this.#mark(next);
		} else if (event.key === 'Enter' && this.active) {
			event.preventDefault();
			this.active.click();
		} else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') this.#mark(-1);
	}

	/** Where a key moves the mark; -1 is the field. */
	#next(key: string): number | undefined {
		const count = this.#options.length;
		if (count === 0) return undefined;
		if (key === 'ArrowDown') return this.#active + 1 < count ? this.#active + 1 : -1;
		if (key === 'ArrowUp') return this.#active < 0 ? count - 1 : this.#active - 1;
		if (this.#active < 0) return undefined; // In the field, Home and End move the cursor.
		return key === 'Home' ? 0 : key === 'End' ? count - 1 : undefined;
	}

	#mark(index: number) {
		this.#active = index;
		this.#options.forEach((option, at) => (option.ariaSelected = String(at === index)));
		if (this.active) this.#input.setAttribute('aria-activedescendant', this.active.id);
		else this.#input.removeAttribute('aria-activedescendant');
		this.active?.scrollIntoView({ block: 'nearest' });
	}
}

const pageOf = ({ href }: HTMLAnchorElement) => href.replace(/#.*$/, '');

function toElement({ label, options }: OptionGroup, index: number): HTMLElement | undefined {
	if (options.length === 0) return undefined;
	const group = make('div', 'search-group');
	group.role = 'group';
	if (label) {
		const heading = make('div', 'search-group-label', label);
		heading.id = `search-group-${index}`;
		heading.role = 'presentation';
		group.setAttribute('aria-labelledby', heading.id);
		group.append(heading);
	}
	group.append(...options);
	return group;
}
