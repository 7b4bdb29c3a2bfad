import { find } from '../browser/dom.ts';
import type { Grade, Mark } from './kind.ts';

/**
 * A kind of question in the browser: what its form has beyond a fieldset, which the self-check locks. Everything is found
 * below `form`, by `data-part` and the inputs, never by the text shown, which a translator of pages may have wrapped or
 * replaced.
 */
export interface View<Answer = unknown, Sheet = unknown> {
	/** Turns the form that is complete without script into one that is answered; once, before anything else. */
	prepare(form: HTMLFormElement): void;
	/** Shows the question as a seed dealt it, for an attempt to come or one of before. */
	lay(form: HTMLFormElement, sheet: Sheet): void;
	/** The answer given so far; undefined while there is nothing to grade. */
	read(form: HTMLFormElement): Answer | undefined;
	/** Puts an answer of before into the form. */
	restore(form: HTMLFormElement, answer: Answer): void;
	/** Shows what became of every part, and why. */
	show(form: HTMLFormElement, grade: Grade): void;
	/** Takes back what `show` did. */
	hide(form: HTMLFormElement): void;
}

/** The elements of the parts, in the order shown. */
export const partsIn = (form: HTMLFormElement): HTMLElement[] => [
	...form.querySelectorAll<HTMLElement>('[data-part]'),
];

/** Puts the elements of the parts in an order. */
export function arrangeParts(form: HTMLFormElement, order: readonly string[]): void {
	const parts = new Map(partsIn(form).map((part) => [part.dataset.part, part]));
	for (const id of order) {
		const part = parts.get(id);
		part?.parentElement?.append(part);
	}
}

/** Marks a part in its colour and, at `.mark` within it, in the words and the sign that `Marks.astro` gave the form. */
export function setMark(form: HTMLFormElement, part: HTMLElement, mark: Mark): void {
	part.dataset.mark = mark;
	const words = find(form, `template[data-for="${mark}"]`, HTMLTemplateElement);
	find(part, '.mark').replaceChildren(words.content.cloneNode(true));
}
