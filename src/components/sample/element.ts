/** `<guide-sample>`: shows code in the language that the reader chose last, here, in another sample or another tab. */
import { createPreference } from '../../browser/preferences.ts';

/** The language in which samples are read; none chosen shows the first of each. */
const sampleLanguage = createPreference('guide.sample-language', ['ts', 'py', 'go', 'java']);

class GuideSample extends HTMLElement {
	#unwatch?: () => void;

	connectedCallback() {
		const choices = [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
		const show = () => {
			const language = sampleLanguage.get();
			// A sample that is not written in it stays as it is.
			const choice = choices.find(({ value }) => value === language);
			if (choice) choice.checked = true;
		};
		for (const choice of choices)
			choice.addEventListener('change', () => {
				const { top } = this.getBoundingClientRect();
				sampleLanguage.set(choice.value as ReturnType<typeof sampleLanguage.get>);
				// Samples above have changed their height.
				scrollBy({ top: this.getBoundingClientRect().top - top, behavior: 'instant' });
			});
		this.#unwatch = sampleLanguage.watch(show);
		show();
	}

	disconnectedCallback() {
		this.#unwatch?.();
	}
}

customElements.define('guide-sample', GuideSample);
