/**
 * `<guide-term>`: opens a term's card while its link is hovered or focused, and on the first tap, as WCAG 1.4.13 asks:
 * the pointer may move onto the card, Esc closes it, nothing else on the page moves. Without script the link remains.
 */
const GAP = 8;
const CLOSE_DELAY = 300;

class GuideTerm extends HTMLElement {
	#closing: ReturnType<typeof setTimeout> | undefined;
	#tapped = false;

	connectedCallback() {
		this.addEventListener('pointerenter', (event) => event.pointerType !== 'touch' && this.#open());
		this.addEventListener('pointerleave', () => this.#closeSoon());
		this.addEventListener('focusin', () => this.#open());
		this.addEventListener('focusout', () => this.#close());
		this.addEventListener(
			'pointerdown',
			(event) => (this.#tapped = event.pointerType === 'touch' && !this.#isOpen),
		);
		this.addEventListener('click', (event) => this.#tapped && this.#openInsteadOfFollowing(event));
	}

	get #card() {
		return this.querySelector<HTMLElement>('[popover]')!;
	}

	get #isOpen() {
		return this.#card.matches(':popover-open');
	}

	#openInsteadOfFollowing(event: Event) {
		event.preventDefault();
		this.#tapped = false;
		this.#open();
	}

	#open() {
		clearTimeout(this.#closing);
		if (this.#isOpen) return;
		this.#card.showPopover();
		this.#place();
		document.addEventListener('keydown', this.#onKey);
		document.addEventListener('scroll', this.#onScroll, { passive: true });
		document.addEventListener('pointerdown', this.#onOutside);
	}

	#closeSoon() {
		if (this.matches(':focus-within')) return;
		this.#closing = setTimeout(() => this.#close(), CLOSE_DELAY);
	}

	#close() {
		clearTimeout(this.#closing);
		if (this.#isOpen) this.#card.hidePopover();
		document.removeEventListener('keydown', this.#onKey);
		document.removeEventListener('scroll', this.#onScroll);
		document.removeEventListener('pointerdown', this.#onOutside);
	}

	#onKey = (event: KeyboardEvent) => event.key === 'Escape' && this.#close();
	#onScroll = () => this.#place();
	#onOutside = (event: Event) => this.contains(event.target as Node) || this.#close();

	/** Below the link where there is room, else above; always inside the window. */
	#place() {
		const link = this.querySelector('a')!.getClientRects()[0]!;
		const card = this.#card.getBoundingClientRect();
		const below = link.bottom + GAP;
		const top = below + card.height > innerHeight ? link.top - GAP - card.height : below;
		const left = Math.min(link.left, document.documentElement.clientWidth - card.width - GAP);
		Object.assign(this.#card.style, { top: `${Math.max(GAP, top)}px`, left: `${Math.max(GAP, left)}px` });
	}
}

customElements.define('guide-term', GuideTerm);
