import { partsIn, type View } from '../view.ts';
import type { ChoiceAnswer } from './kind.ts';

const inputsIn = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>('[data-part] input')];
const reasonIn = (part: HTMLElement) => part.querySelector<HTMLElement>('.reason')!;

/** Options to choose among, one or several: each carries its reason, which shows once the question is checked. */
export const choiceView: View<ChoiceAnswer> = {
	prepare(form) {
		const folded = form.querySelector('.reasons')!;
		for (const part of partsIn(form)) {
			const reason = folded.querySelector<HTMLElement>(`[data-reason="${part.dataset.part}"] .reason`)!;
			reason.hidden = true;
			part.append(reason);
		}
		folded.remove();
	},
	read(form) {
		const chosen = inputsIn(form).flatMap(({ checked, value }) => (checked ? [value] : []));
		return chosen.length > 0 ? chosen : undefined;
	},
	restore(form, answer) {
		for (const input of inputsIn(form)) input.checked = answer.includes(input.value);
	},
	show(form, { parts }) {
		for (const part of partsIn(form)) {
			part.dataset.mark = parts[part.dataset.part!];
			reasonIn(part).hidden = false;
		}
	},
	hide(form) {
		for (const part of partsIn(form)) {
			delete part.dataset.mark;
			reasonIn(part).hidden = true;
		}
	},
};
