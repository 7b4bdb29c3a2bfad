/** `<guide-self-check>`: asks the page's questions, grades them in place and keeps every attempt. */
import { drawSeed, now } from '../../browser/clock.ts';
import { find } from '../../browser/dom.ts';
import { local, watchKey } from '../../browser/storage.ts';
import { fill, readStrings } from '../../browser/strings.ts';
import { addAttempts, KEY, readAttempts } from '../../domain/progress/attempt-store.ts';
import type { StoreState } from '../../domain/storage/store.ts';
import { QuestionForm, type QuestionStrings } from './question-form.ts';

type Strings = QuestionStrings & Record<'score' | Exclude<StoreState, 'saved'>, string>;

class GuideSelfCheck extends HTMLElement {
	#strings!: Strings;
	#questions: QuestionForm[] = [];
	#notices = new Set<string>();
	#unwatch?: () => void;

	connectedCallback() {
		this.#strings = readStrings<keyof Strings>(this);
		this.#questions = [...this.querySelectorAll('form')].map(
			(form) =>
				new QuestionForm(form, {
					strings: this.#strings,
					drawSeed,
					now,
					onAttempt: (attempt) => {
						this.#notice(addAttempts(local, [attempt]));
						this.#showScore();
					},
					onAgain: () => this.#showScore(),
				}),
		);
		this.#follow();
		this.#unwatch = watchKey(KEY, () => this.#follow());
	}

	disconnectedCallback() {
		this.#unwatch?.();
	}

	/** Shows what the log holds by now. */
	#follow() {
		const { attempts, state } = readAttempts(local);
		for (const question of this.#questions) question.follow(attempts);
		this.#notice(state);
		this.#showScore();
	}

	/** Says what became of the answers kept, until the page is left. */
	#notice(state: StoreState) {
		if (state === 'saved' || this.#notices.has(this.#strings[state])) return;
		this.#notices.add(this.#strings[state]);
		find(this, '.self-check-notice').textContent = [...this.#notices].join(' ');
	}

	#showScore() {
		const results = this.#questions.flatMap(({ right }) => (right === undefined ? [] : [right]));
		const score = find(this, '.self-check-score');
		score.hidden = results.length === 0;
		score.textContent = fill(this.#strings.score, {
			answered: results.length,
			right: results.filter(Boolean).length,
		});
	}
}

customElements.define('guide-self-check', GuideSelfCheck);
