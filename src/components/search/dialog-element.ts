/**
 * `<guide-search>`: opens the search dialog by its button, Ctrl+K or ⌘K, and `/`. What answers a query is loaded when
 * the reader comes near. The HTML holds a link to the results page for readers without script.
 */
import { readParameter } from '../../browser/address.ts';
import { find } from '../../browser/dom.ts';
import { isCommand, isComposing, onSingleKey } from '../../browser/keys.ts';
import { searchSlash } from '../../browser/preferences.ts';
import { readStrings } from '../../browser/strings.ts';
import type { SearchBox } from './search-box.ts';
import type { SearchString } from './strings.ts';

class GuideSearch extends HTMLElement {
	/** Opened by a key while nothing had the focus: closing would return it to nothing. */
	#openedFromNothing = false;
	#box: Promise<SearchBox> | undefined;
	#button!: HTMLButtonElement;

	connectedCallback() {
		this.#button = this.#makeButton();
		this.#button.addEventListener('click', () => this.#open());
		for (const near of ['pointerenter', 'focus'])
			this.#button.addEventListener(near, () => void this.#load());
		document.addEventListener('keydown', (event) => this.#onKey(event));
		onSingleKey(
			({ key }) => key === '/',
			searchSlash,
			() => this.#open(),
		);
		find(this, '[data-search-close]').addEventListener('click', () => this.#dialog.close());
		this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog.close());
		this.#dialog.addEventListener('close', () => void this.#onClose());
		this.#offerSlash();
		const query = this.#keepsAddress ? readParameter('q') : '';
		if (query) this.#open(query);
	}

	get #dialog() {
		return find(this, 'dialog');
	}

	get #input() {
		return find(this.#dialog, '[role="combobox"]', HTMLInputElement);
	}

	get #keepsAddress() {
		return this.dataset.pageOwnsQuery === undefined;
	}

	#makeButton(): HTMLButtonElement {
		const link = find(this, '[data-search-open]');
		const button = document.createElement('button');
		button.type = 'button';
		button.className = link.className;
		button.setAttribute('aria-haspopup', 'dialog');
		button.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
		button.append(...link.childNodes);
		// Deprecated, but the only one that tells a Mac in every browser.
		if (/Mac|iP/.test(navigator.platform)) find(button, 'kbd').textContent = '⌘ K';
		link.replaceWith(button);
		return button;
	}

	#load(): Promise<SearchBox> {
		this.#box ??= import('./search-box.ts').then(({ SearchBox }) => new SearchBox(this, this.#keepsAddress));
		// A connection that failed once may serve the next attempt.
		this.#box.catch(() => (this.#box = undefined));
		return this.#box;
	}

	#open(query = '') {
		// The results page has a field of its own.
		const field = document.querySelector<HTMLInputElement>('[data-search-field]');
		if (field) return field.select();
		if (this.#dialog.open) return this.#input.select();
		if (query) this.#input.value = query;
		this.#openedFromNothing = document.activeElement === document.body;
		this.#dialog.showModal();
		this.#input.select();
		this.#load().then(
			(box) => box.start(),
			() => {
				const { failed } = readStrings<SearchString>(this);
				find(this.#dialog, '[data-search-notes]').textContent = failed;
			},
		);
	}

	async #onClose() {
		if (this.#openedFromNothing) this.#button.focus();
		(await this.#box)?.stop();
	}

	#onKey(event: KeyboardEvent) {
		if (isComposing(event) || !isCommand(event, 'k')) return;
		event.preventDefault();
		if (this.#dialog.open) this.#dialog.close();
		else this.#open();
	}

	#offerSlash() {
		const box = find(this, '[data-search-slash]', HTMLInputElement);
		const show = () => (box.checked = searchSlash.get() !== 'off');
		box.addEventListener('change', () => searchSlash.set(box.checked ? undefined : 'off'));
		searchSlash.watch(show);
		show();
	}
}

customElements.define('guide-search', GuideSearch);
