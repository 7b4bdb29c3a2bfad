import { find } from '../../browser/dom.ts';
import { fill } from '../../browser/strings.ts';
import { type Attempt, lastAttempt } from '../../domain/progress/attempts.ts';
import type { Grade, Kind } from '../../questions/kind.ts';
import { kinds } from '../../questions/kinds.ts';
import type { QuestionKind } from '../../questions/schema.ts';
import type { View } from '../../questions/view.ts';
import { views } from '../../questions/views.ts';

/** What a form says of its question. */
export type QuestionStrings = Record<'right' | 'wrong', string>;

/** What a form needs from around it. */
export interface QuestionContext {
	strings: QuestionStrings;
	/** A seed for a new attempt. */
	drawSeed(): number;
	/** The time, ISO 8601 in UTC. */
	now(): string;
	/** Told of every attempt that the reader makes here. */
	onAttempt(attempt: Attempt): void;
	/** Told when an attempt begins anew. */
	onAgain(): void;
}

/**
 * One question on a page: open until it is checked, then locked until the reader begins another attempt. An attempt of
 * before, or of another tab, is shown as if it had been checked here, but never takes the focus.
 */
export class QuestionForm {
	/** Whether the attempt shown is right; undefined while the question is open. */
	right: boolean | undefined;
	#form: HTMLFormElement;
	#context: QuestionContext;
	#kind: Kind;
	#view: View;
	#key: unknown;
	#fieldset: HTMLFieldSetElement;
	#verdict: HTMLElement;
	#explained: HTMLElement;
	#shown: Attempt | undefined;
	#seed: number | undefined;

	constructor(form: HTMLFormElement, context: QuestionContext) {
		const name = form.dataset.kind as QuestionKind;
		this.#form = form;
		this.#context = context;
		this.#kind = kinds[name];
		this.#view = views[name];
		this.#key = JSON.parse(form.dataset.key!);
		this.#fieldset = find(form, 'fieldset');
		this.#verdict = find(form, '.question-verdict');
		// Without script it stands among the folded reasons, which a view may take apart.
		this.#explained = find(form, '.question-explained');
		find(form, '.question-actions').before(this.#explained);
		this.#view.prepare(form);
		find(form, '.question-actions').hidden = false;
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#check();
		});
		form.addEventListener('input', () => this.#say(''));
		find(form, '[data-again]').addEventListener('click', () => this.#again());
		this.#open(context.drawSeed());
	}

	/** Shows the last attempt in a log that was made at this version of the question, unless the reader is answering it here. */
	follow(attempts: readonly Attempt[]): void {
		const last = lastAttempt(attempts, this.#form.dataset.question!, Number(this.#form.dataset.version));
		const isBusy = this.right === undefined && this.#view.read(this.#form) !== undefined;
		if (!last || last.at === this.#shown?.at || isBusy) return;
		const answer = this.#kind.parseAnswer(last.answer, this.#key);
		if (answer === undefined) return;
		this.#open(last.seed);
		this.#view.restore(this.#form, answer);
		this.#close(last, this.#kind.grade(this.#key, answer, last.seed));
	}

	#check(): void {
		const answer = this.#view.read(this.#form);
		if (answer === undefined) {
			this.#ask();
			return;
		}
		const grade = this.#kind.grade(this.#key, answer, this.#seed);
		const attempt: Attempt = {
			id: this.#form.dataset.question!,
			version: Number(this.#form.dataset.version),
			at: this.#context.now(),
			answer,
			right: grade.right,
			seed: this.#seed,
		};
		this.#close(attempt, grade);
		this.#reveal(this.#verdict);
		this.#context.onAttempt(attempt);
	}

	/** Opens the question for an attempt, as the seed deals it. */
	#open(seed: number | undefined): void {
		this.#seed = seed;
		this.right = undefined;
		this.#fieldset.disabled = false;
		this.#form.reset();
		this.#view.hide(this.#form);
		this.#view.lay(this.#form, this.#kind.deal(this.#key, seed));
		this.#say('');
		this.#turn();
	}

	/** Shows a graded attempt and locks it. */
	#close(attempt: Attempt, grade: Grade): void {
		this.#shown = attempt;
		this.right = grade.right;
		this.#view.show(this.#form, grade);
		this.#say(this.#verdictOn(grade));
		this.#fieldset.disabled = true;
		this.#turn();
	}

	#again(): void {
		this.#open(this.#context.drawSeed());
		this.#reveal(this.#fieldset);
		this.#context.onAgain();
	}

	/** Asks for an answer first: the message belongs to the group, which takes the focus. */
	#ask(): void {
		this.#say(this.#verdict.dataset.ask!);
		this.#fieldset.setAttribute('aria-invalid', 'true');
		this.#fieldset.setAttribute('aria-describedby', this.#verdict.id);
		this.#reveal(this.#fieldset);
	}

	#verdictOn({ right, parts }: Grade): string {
		const { strings } = this.#context;
		if (right) return strings.right;
		const marks = Object.values(parts);
		const judged = marks.filter((mark) => mark === 'hit' || mark === 'left').length;
		const summary = fill(this.#verdict.dataset.summary ?? '', { right: judged, total: marks.length });
		return `${strings.wrong} ${summary}`.trim();
	}

	#say(text: string): void {
		this.#verdict.textContent = text;
		this.#verdict.hidden = !text;
		this.#fieldset.removeAttribute('aria-invalid');
		this.#fieldset.removeAttribute('aria-describedby');
	}

	/** Shows by attribute and buttons whether the question is open or closed. */
	#turn(): void {
		const isOpen = this.right === undefined;
		this.#explained.hidden = isOpen;
		if (isOpen) delete this.#form.dataset.result;
		else this.#form.dataset.result = this.right ? 'right' : 'wrong';
		find(this.#form, '[type="submit"]').hidden = !isOpen;
		find(this.#form, '[data-again]').hidden = isOpen;
	}

	/** Gives an element the focus, so that it is spoken, and brings the verdict or the beginning of the question into view. */
	#reveal(element: HTMLElement): void {
		element.focus({ preventScroll: true });
		const seen = this.#verdict.hidden ? find(this.#fieldset, 'legend') : this.#verdict;
		seen.scrollIntoView({ block: 'nearest' });
	}
}
