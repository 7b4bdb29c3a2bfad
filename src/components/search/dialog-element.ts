/**
 * `<guide-search>`: opens the search dialog by its button, Ctrl+K or ⌘K, and `/`. What answers a query is loaded when
 * the reader comes near. The HTML holds a link to the results page for readers without script.
 *
 * `guide.search-slash` in the browser's storage is `off` once the reader has turned the `/` key off; else it is absent.
 */
import type { SearchBox } from './search-box.ts';
import { isComposing, isOpenChord, isSlash } from './keys.ts';

const SLASH_KEY = 'guide.search-slash';

class GuideSearch extends HTMLElement {
	#box: Promise<SearchBox> | undefined;
	#button!: HTMLButtonElement;

	connectedCallback() {
		this.#button = this.#makeButton();
		this.#button.addEventListener('click', () => this.#open());
		for (const near of ['pointerenter', 'focus'])
			this.#button.addEventListener(near, () => void this.#load());
		document.addEventListener('keydown', (event) => this.#onKey(event));
		this.querySelector('[data-search-close]')!.addEventListener('click', () => this.#dialog.close());
		this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog.close());
		this.#dialog.addEventListener('close', () => void this.#onClose());
		this.#offerSlash();
		const query = this.#keepsAddress ? new URLSearchParams(location.search).get('q') : null;
		if (query) this.#open(query);
	}

	get #dialog() {
		return this.querySelector('dialog')!;
	}

	get #input() {
		return this.#dialog.querySelector<HTMLInputElement>('[role="combobox"]')!;
	}

	get #keepsAddress() {
		return this.dataset.pageOwnsQuery === undefined;
	}

	#makeButton(): HTMLButtonElement {
		const link = this.querySelector('[data-search-open]')!;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = link.className;
		button.setAttribute('aria-haspopup', 'dialog');
		button.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
		button.append(...link.childNodes);
		// Deprecated, but the only one that tells a Mac in every browser.
		if (/Mac|iP/.test(navigator.platform)) button.querySelector('kbd')!.textContent = '⌘ K';
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
		this.#dialog.showModal();
		this.#input.select();
		this.#load().then(
			(box) => box.start(),
			() => {
				const { failed } = JSON.parse(this.dataset.strings!) as { failed: string };
				this.#dialog.querySelector('[data-search-notes]')!.textContent = failed;
			},
		);
	}

	async #onClose() {
		// Opened by a key while nothing had the focus, the dialog returns it to nothing.
		if (document.activeElement === document.body) this.#button.focus();
		(await this.#box)?.stop();
	}

	#onKey(event: KeyboardEvent) {
		if (isComposing(event)) return;
		if (isOpenChord(event)) {
			event.preventDefault();
			if (this.#dialog.open) this.#dialog.close();
			else this.#open();
		} else if (isSlash(event) && this.#slash && !document.querySelector('dialog[open]')) {
			event.preventDefault();
			this.#open();
		}
	}

	// WCAG 2.1.4: a shortcut of a single character can be turned off.
	#offerSlash() {
		const box = this.querySelector<HTMLInputElement>('[data-search-slash]')!;
		box.checked = this.#slash;
		box.addEventListener('change', () => {
			if (box.checked) localStorage.removeItem(SLASH_KEY);
			else localStorage.setItem(SLASH_KEY, 'off');
		});
	}

	get #slash(): boolean {
		try {
			return localStorage.getItem(SLASH_KEY) !== 'off';
		} catch {
			return true;
		}
	}
}

customElements.define('guide-search', GuideSearch);
