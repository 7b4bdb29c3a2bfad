/**
 * `<guide-term-cards>` holds the cards of a page's terms. A card opens while a link that it describes is hovered or
 * focused, and on the first tap, as WCAG 1.4.13 asks: the pointer may move onto the card, Esc closes it, nothing else on
 * the page moves. One card is open at a time, and none whose link is out of view. Without script the links remain.
 */

/** Between a link and its card, and between the card and the window, in px. */
const GAP = 8;
/** How long the pointer may be on its way from the link to the card, in milliseconds. */
const CLOSE_DELAY = 300;

interface Opened {
	link: HTMLAnchorElement;
	card: HTMLElement;
}

class GuideTermCards extends HTMLElement {
	#opened: Opened | undefined;
	#closing: ReturnType<typeof setTimeout> | undefined;
	/** The link that a finger is on, where that opens its card. */
	#tapped: HTMLAnchorElement | undefined;

	connectedCallback() {
		if (!('popover' in HTMLElement.prototype)) return;
		for (const card of this.querySelectorAll<HTMLElement>('[popover]')) {
			this.#closeOnLeaving(card);
			card.addEventListener('pointerenter', () => clearTimeout(this.#closing));
			const links = document.querySelectorAll<HTMLAnchorElement>(`a[aria-describedby="${card.id}"]`);
			for (const link of links) this.#openFrom({ link, card });
		}
	}

	#openFrom(one: Opened) {
		const { link } = one;
		this.#closeOnLeaving(link);
		link.addEventListener('pointerenter', (event) => event.pointerType !== 'touch' && this.#open(one));
		link.addEventListener('focus', () => this.#open(one));
		link.addEventListener('pointerdown', (event) => {
			this.#tapped = event.pointerType === 'touch' && this.#opened?.link !== link ? link : undefined;
		});
		link.addEventListener('click', (event) => {
			if (this.#tapped !== link) return;
			event.preventDefault();
			this.#tapped = undefined;
			this.#open(one);
		});
	}

	#closeOnLeaving(part: HTMLElement) {
		part.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && this.#closeSoon());
		part.addEventListener('focusout', ({ relatedTarget }) => this.#holds(relatedTarget) || this.#close());
	}

	/** Whether something is the open card or its link, or inside one of them. */
	#holds(target: EventTarget | null): boolean {
		const { link, card } = this.#opened ?? {};
		return target instanceof Node && Boolean(link?.contains(target) || card?.contains(target));
	}

	#open(one: Opened) {
		clearTimeout(this.#closing);
		if (this.#opened?.link === one.link) return;
		this.#close();
		this.#opened = one;
		one.card.showPopover();
		this.#place();
		document.addEventListener('keydown', this.#onKey);
		document.addEventListener('scroll', this.#onScroll, { passive: true, capture: true });
		document.addEventListener('pointerdown', this.#onPointerDown);
	}

	#closeSoon() {
		clearTimeout(this.#closing);
		if (!this.#holds(document.activeElement)) this.#closing = setTimeout(() => this.#close(), CLOSE_DELAY);
	}

	#close() {
		clearTimeout(this.#closing);
		const { card } = this.#opened ?? {};
		this.#opened = undefined;
		card?.hidePopover();
		document.removeEventListener('keydown', this.#onKey);
		document.removeEventListener('scroll', this.#onScroll, { capture: true });
		document.removeEventListener('pointerdown', this.#onPointerDown);
	}

	#onKey = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || !this.#opened) return;
		const { link, card } = this.#opened;
		if (card.contains(document.activeElement)) link.focus();
		this.#close();
	};
	#onPointerDown = ({ target }: Event) => this.#holds(target) || this.#close();
	#onScroll = () => (this.#isInView() ? this.#place() : this.#close());

	/** Whether the link shows between the site's header, which scrolling keeps clear of, and the foot of the window. */
	#isInView(): boolean {
		const { top, bottom } = this.#opened!.link.getBoundingClientRect();
		const header = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
		return bottom > header && top < innerHeight;
	}

	/** Below the link where there is room, else above; always inside the window. */
	#place() {
		const { link, card } = this.#opened!;
		const lines = link.getClientRects();
		const [first, last] = [lines[0]!, lines[lines.length - 1]!];
		const { width, height } = card.getBoundingClientRect();
		const isBelow = last.bottom + GAP + height <= innerHeight;
		const top = isBelow ? last.bottom + GAP : first.top - GAP - height;
		const left = Math.min((isBelow ? last : first).left, document.documentElement.clientWidth - width - GAP);
		Object.assign(card.style, { top: `${Math.max(GAP, top)}px`, left: `${Math.max(GAP, left)}px` });
	}
}

customElements.define('guide-term-cards', GuideTermCards);
