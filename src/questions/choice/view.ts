import { find } from '../../browser/dom.ts';
import { arrangeParts, partsIn, setMark, type View } from '../view.ts';
import type { ChoiceAnswer } from './kind.ts';

const inputsIn = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>('[data-part] input')];

/** Options to choose among, one or several: each carries its reason, which shows once the question is checked. */
export const choiceView: View<ChoiceAnswer, string[]> = {
	prepare(form) {
		const folded = find(form, '.reasons');
		for (const part of partsIn(form)) {
			const reason = find(folded, `[data-reason="${part.dataset.part}"] .reason`);
			reason.hidden = true;
			part.append(reason);
		}
		folded.remove();
	},
	lay: arrangeParts,
	read(form) {
		const chosen = inputsIn(form).flatMap(({ checked, value }) => (checked ? [value] : []));
		return chosen.length > 0 ? chosen : undefined;
	},
	restore(form, answer) {
		for (const input of inputsIn(form)) input.checked = answer.includes(input.value);
	},
	show(form, { parts }) {
		for (const part of partsIn(form)) {
			const reason = find(part, '.reason');
			setMark(form, part, parts[part.dataset.part!]!);
			reason.hidden = false;
			find(part, 'input').setAttribute('aria-describedby', reason.id);
		}
	},
	hide(form) {
		for (const part of partsIn(form)) {
			delete part.dataset.mark;
			find(part, '.reason').hidden = true;
			find(part, 'input').removeAttribute('aria-describedby');
		}
	},
};
