/**
 * `<guide-self-check>`: grades the page's questions in place and keeps the answers. The HTML holds every reason in a
 * `<details>` for readers without script; here each reason moves under its option once the reader has answered.
 */
import { local } from '../../browser/storage.ts';
import { addAttempts, readAttempts } from '../../domain/progress/attempt-store.ts';
import { type Attempt, lastAttempt } from '../../domain/progress/attempts.ts';
import type { StoreState } from '../../domain/storage/store.ts';
import type { Kind } from '../../questions/kind.ts';
import { kinds } from '../../questions/kinds.ts';
import type { QuestionKind } from '../../questions/schema.ts';
import type { View } from '../../questions/view.ts';
import { views } from '../../questions/views.ts';

type Strings = Record<
	'right' | 'wrong' | 'chooseFirst' | 'score' | 'quarantined' | 'newer' | 'refused',
	string
>;

class GuideSelfCheck extends HTMLElement {
	#strings!: Strings;
	#results = new Map<HTMLFormElement, boolean>();

	connectedCallback() {
		this.#strings = JSON.parse(this.dataset.strings!) as Strings;
		const { attempts, state } = readAttempts(local);
		for (const form of this.querySelectorAll('form')) this.#enhance(form, attempts);
		this.#showScore(state);
	}

	#enhance(form: HTMLFormElement, attempts: Attempt[]) {
		const { kind, view, key } = this.#kindOf(form);
		form.querySelector<HTMLElement>('.question-actions')!.hidden = false;
		view.prepare(form);
		const last = lastAttempt(attempts, form.dataset.question!, Number(form.dataset.version));
		const answer = kind.parseAnswer(last?.answer, key);
		if (answer !== undefined) {
			view.restore(form, answer);
			this.#show(form, answer);
		}
		form.addEventListener('submit', (event) => this.#check(event, form));
		form.addEventListener('reset', () => this.#retry(form));
	}

	#kindOf(form: HTMLFormElement): { kind: Kind; view: View; key: unknown } {
		const name = form.dataset.kind as QuestionKind;
		return { kind: kinds[name], view: views[name], key: JSON.parse(form.dataset.key!) };
	}

	#check(event: Event, form: HTMLFormElement) {
		event.preventDefault();
		const answer = this.#kindOf(form).view.read(form);
		if (answer === undefined) {
			form.querySelector('.question-verdict')!.textContent = this.#strings.chooseFirst;
			return;
		}
		const right = this.#show(form, answer);
		const attempt = {
			id: form.dataset.question!,
			version: Number(form.dataset.version),
			at: new Date().toISOString(),
			answer,
			right,
		};
		this.#showScore(addAttempts(local, [attempt]));
	}

	#show(form: HTMLFormElement, answer: unknown): boolean {
		const { kind, view, key } = this.#kindOf(form);
		const grade = kind.grade(key, answer);
		view.show(form, grade);
		form.dataset.result = grade.right ? 'right' : 'wrong';
		form.querySelector('.question-verdict')!.textContent = grade.right
			? this.#strings.right
			: this.#strings.wrong;
		form.querySelector<HTMLElement>('[type="reset"]')!.hidden = false;
		this.#results.set(form, grade.right);
		return grade.right;
	}

	#retry(form: HTMLFormElement) {
		delete form.dataset.result;
		this.#kindOf(form).view.hide(form);
		form.querySelector('.question-verdict')!.textContent = '';
		form.querySelector<HTMLElement>('[type="reset"]')!.hidden = true;
		form.querySelector('input')!.focus();
		this.#results.delete(form);
		this.#showScore('saved');
	}

	#showScore(state: StoreState) {
		const right = [...this.#results.values()].filter(Boolean).length;
		const total = this.querySelectorAll('form').length;
		const score =
			this.#results.size > 0
				? this.#strings.score.replace('{right}', String(right)).replace('{total}', String(total))
				: '';
		const notice = state === 'saved' ? '' : this.#strings[state];
		this.querySelector('.self-check-score')!.textContent = [score, notice].filter(Boolean).join(' ');
	}
}

customElements.define('guide-self-check', GuideSelfCheck);
