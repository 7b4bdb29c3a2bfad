/**
 * `<guide-self-check>`: grades the page's questions in place and keeps the answers. The HTML holds every reason in a
 * `<details>` for readers without script; here each reason moves under its option once the reader has answered.
 */
import {
	type Answers,
	answerFor,
	forgetAnswers,
	readAnswers,
	saveAnswer,
	type StoreState,
} from '../../domain/quiz/answer-store.ts';
import type { Mark } from '../../questions/grade.ts';
import { type AnswerKey, grade } from '../../questions/grading.ts';

type Strings = Record<
	'right' | 'wrong' | 'chooseFirst' | 'score' | 'quarantined' | 'newer' | 'refused',
	string
>;

// Reaching for `localStorage` itself throws where the browser forbids it.
const browserStorage = {
	getItem: (key: string) => localStorage.getItem(key),
	setItem: (key: string, value: string) => localStorage.setItem(key, value),
};

class GuideSelfCheck extends HTMLElement {
	#strings!: Strings;
	#results = new Map<HTMLFormElement, boolean>();

	connectedCallback() {
		this.#strings = JSON.parse(this.dataset.strings!) as Strings;
		const { answers, state } = readAnswers(browserStorage);
		for (const form of this.querySelectorAll('form')) this.#enhance(form, answers);
		this.#showScore(state);
	}

	#enhance(form: HTMLFormElement, answers: Answers) {
		form.querySelector<HTMLElement>('.question-actions')!.hidden = false;
		for (const item of form.querySelectorAll<HTMLElement>('[data-reason]')) {
			const reason = item.querySelector<HTMLElement>('.reason')!;
			reason.hidden = true;
			form.querySelector(`[data-option="${item.dataset.reason}"]`)!.append(reason);
		}
		form.querySelector('.reasons')!.remove();
		const record = answerFor(answers, form.dataset.question!, Number(form.dataset.version));
		if (record) {
			for (const input of form.querySelectorAll('input')) input.checked = record.answer.includes(input.value);
			this.#show(form, record.answer);
		}
		form.addEventListener('submit', (event) => this.#check(event, form));
		form.addEventListener('reset', () => this.#retry(form));
	}

	#check(event: Event, form: HTMLFormElement) {
		event.preventDefault();
		const answer = [...form.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value);
		if (answer.length === 0) {
			form.querySelector('.question-verdict')!.textContent = this.#strings.chooseFirst;
			return;
		}
		const right = this.#show(form, answer);
		const record = { version: Number(form.dataset.version), answer, right, at: new Date().toISOString() };
		this.#showScore(saveAnswer(browserStorage, form.dataset.question!, record));
	}

	#show(form: HTMLFormElement, answer: string[]): boolean {
		const { right, marks } = grade(JSON.parse(form.dataset.key!) as AnswerKey, answer);
		for (const option of form.querySelectorAll<HTMLElement>('[data-option]')) {
			option.dataset.mark = marks[option.dataset.option!] satisfies Mark | undefined;
			option.querySelector<HTMLElement>('.reason')!.hidden = false;
		}
		form.dataset.result = right ? 'right' : 'wrong';
		form.querySelector('.question-verdict')!.textContent = right ? this.#strings.right : this.#strings.wrong;
		form.querySelector<HTMLElement>('[type="reset"]')!.hidden = false;
		this.#results.set(form, right);
		return right;
	}

	#retry(form: HTMLFormElement) {
		delete form.dataset.result;
		for (const option of form.querySelectorAll<HTMLElement>('[data-option]')) {
			delete option.dataset.mark;
			option.querySelector<HTMLElement>('.reason')!.hidden = true;
		}
		form.querySelector('.question-verdict')!.textContent = '';
		form.querySelector<HTMLElement>('[type="reset"]')!.hidden = true;
		form.querySelector('input')!.focus();
		this.#results.delete(form);
		this.#showScore(forgetAnswers(browserStorage, [form.dataset.question!]));
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
