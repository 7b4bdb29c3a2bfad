/**
 * `<guide-term-pager>`: the key L leads to the term in the other language, unless the reader is typing. A key without
 * Ctrl or Alt gets in the way of speech input, so it can be turned off (WCAG 2.1.4): `guide.term-key` in localStorage
 * is `off` then, and absent otherwise.
 */
const STORED = 'guide.term-key';

class GuideTermPager extends HTMLElement {
	connectedCallback() {
		this.#show();
		this.#toggle.addEventListener('click', () => this.#turn());
		document.addEventListener('keydown', this.#onKey);
	}

	disconnectedCallback() {
		document.removeEventListener('keydown', this.#onKey);
	}

	get #toggle() {
		return this.querySelector<HTMLButtonElement>('[data-toggle]')!;
	}
	get #link() {
		return this.querySelector<HTMLAnchorElement>('[data-other]')!;
	}

	get #isOff(): boolean {
		try {
			return localStorage.getItem(STORED) === 'off';
		} catch {
			// Storage may be forbidden; the key then works, as it does at first.
			return false;
		}
	}

	#turn() {
		try {
			if (this.#isOff) localStorage.removeItem(STORED);
			else localStorage.setItem(STORED, 'off');
		} catch {
			// Nothing is kept where nothing may be kept.
		}
		this.#show();
	}

	#show() {
		const strings = JSON.parse(this.dataset.strings!) as Record<'on' | 'off', string>;
		this.#toggle.textContent = this.#isOff ? strings.on : strings.off;
		this.querySelector<HTMLElement>('[data-key]')!.hidden = this.#isOff;
		if (this.#isOff) this.#link.removeAttribute('aria-keyshortcuts');
		else this.#link.setAttribute('aria-keyshortcuts', 'L');
	}

	#onKey = (event: KeyboardEvent) => {
		// The key's place, not its letter: in Korean mode the same key types ㅣ.
		if (event.code !== 'KeyL' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
		if (event.repeat || event.isComposing || event.defaultPrevented || this.#isOff) return;
		const target = event.target as HTMLElement;
		if (target.isContentEditable || target.closest('input, textarea, select, dialog, [role="combobox"]'))
			return;
		this.#link.click();
	};
}

customElements.define('guide-term-pager', GuideTermPager);
