import { createAnnouncer } from '../../browser/announce.ts';
import { find } from '../../browser/dom.ts';
import { fill } from '../../browser/strings.ts';
import { arrangeParts, partsIn, setMark, type View } from '../view.ts';
import type { OrderingAnswer } from './kind.ts';

const selectIn = (part: HTMLElement) => find(part, 'select');
const orderIn = (form: HTMLFormElement) => partsIn(form).map((part) => part.dataset.part!);

/**
 * Items that move to the number chosen, or one place by a button. The buttons are for pointers: by keyboard, a digit in an
 * item's select is one key for any place.
 */
export const orderingView: View<OrderingAnswer, string[]> = {
	prepare(form) {
		find(form, '.reasons').hidden = true;
		const say = createAnnouncer(find(form, '[data-said]'));
		for (const part of partsIn(form)) {
			selectIn(part).options[0]!.remove();
			find(part, '.ordering-moves').hidden = false;
			selectIn(part).addEventListener('change', () =>
				move(form, part, Number(selectIn(part).value) - 1, say),
			);
			for (const button of part.querySelectorAll('button'))
				button.addEventListener('click', () =>
					move(form, part, partsIn(form).indexOf(part) + Number(button.dataset.move), say),
				);
		}
	},
	lay(form, order) {
		arrangeParts(form, order);
		numberParts(form);
		delete find(form, '.ordering').dataset.moved;
	},
	read(form) {
		return find(form, '.ordering').dataset.moved ? orderIn(form) : undefined;
	},
	restore(form, answer) {
		arrangeParts(form, answer);
		numberParts(form);
	},
	show(form, { parts }) {
		for (const part of partsIn(form)) {
			const mark = parts[part.dataset.part!]!;
			setMark(form, part, mark);
			find(part, '.ordering-mark').hidden = false;
			find(part, '[data-place]').hidden = mark === 'hit';
		}
		const reasons = find(form, 'details');
		reasons.hidden = false;
		reasons.open = true;
	},
	hide(form) {
		for (const part of partsIn(form)) {
			delete part.dataset.mark;
			find(part, '.ordering-mark').hidden = true;
		}
		find(form, '.reasons').hidden = true;
	},
};

/** Moves a part to a place, or as far as there are places, and says where it is. */
function move(form: HTMLFormElement, part: HTMLElement, place: number, say: (text: string) => void): void {
	const others = partsIn(form).filter((other) => other !== part);
	const to = Math.max(0, Math.min(place, others.length));
	// The others move around it, because an element that is moved itself loses the focus.
	for (const other of others.slice(0, to)) part.before(other);
	for (const other of others.slice(to).reverse()) part.after(other);
	numberParts(form);
	const list = find(form, '.ordering');
	list.dataset.moved = 'true';
	list.dispatchEvent(new Event('input', { bubbles: true }));
	say(fill(find(form, '[data-said]').dataset.said!, { place: to + 1, total: others.length + 1 }));
}

/** Gives every select the number of its part's place. */
function numberParts(form: HTMLFormElement): void {
	partsIn(form).forEach((part, index) => {
		selectIn(part).value = String(index + 1);
	});
}
