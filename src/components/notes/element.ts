import { stackNotes } from '../../domain/notes/stack.ts';

/** As in notes.css: from here on there is a margin beside the text. */
const WIDE = '(min-width: 90rem)';
/** Between two notes, in px. */
const GAP = 12;

/**
 * Sets the sources of figures in the margin, each beside the line that first uses it. Without room, or without script,
 * they open where their mark is pressed.
 */
class GuideSideNotes extends HTMLElement {
	#wide = matchMedia(WIDE);
	#text: ResizeObserver | undefined;

	connectedCallback() {
		this.#text = new ResizeObserver(() => this.#place());
		const text = document.querySelector('.sl-markdown-content');
		if (text) this.#text.observe(text);
		this.#wide.addEventListener('change', this.#place);
	}

	disconnectedCallback() {
		this.#text?.disconnect();
		this.#wide.removeEventListener('change', this.#place);
	}

	#place = () => {
		const { matches } = this.#wide;
		this.toggleAttribute('data-beside', matches);
		if (!matches) return;
		const start = this.closest('.content-panel')!.getBoundingClientRect().top;
		const notes = [...this.querySelectorAll<HTMLElement>(':scope > [popover]:not(:popover-open)')].flatMap(
			(note) => {
				const mark = document.querySelector(`[popovertarget="${note.id}"]`);
				const line = mark?.getBoundingClientRect();
				// Marks in what is folded have no line.
				return line?.height ? [{ note, at: line.top - start, height: note.offsetHeight }] : [];
			},
		);
		notes.sort((a, b) => a.at - b.at);
		const tops = stackNotes(notes, GAP);
		notes.forEach(({ note }, i) => note.style.setProperty('--top', `${tops[i]}px`));
	};
}

customElements.define('guide-side-notes', GuideSideNotes);
