import type { Grade } from './kind.ts';

/**
 * A kind of question in the browser: what its form has beyond a fieldset. Everything is found below `form`, by `data-part`
 * and the inputs, never by the text shown, which a translator of pages may have wrapped or replaced.
 */
export interface View<Answer = unknown> {
	/** Turns the form that is complete without script into one that is answered; once, before anything else. */
	prepare(form: HTMLFormElement): void;
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
