/** `<guide-term-pager>`: the key L leads to the term in the other language, until the reader turns it off. */
import { find } from '../../browser/dom.ts';
import { isLetter, onSingleKey } from '../../browser/keys.ts';
import { termKey } from '../../browser/preferences.ts';
import { readStrings } from '../../browser/strings.ts';

/** The texts of the button: to turn the key on, and off. */
export type PagerString = 'on' | 'off';

class GuideTermPager extends HTMLElement {
	#ends: (() => void)[] = [];

	connectedCallback() {
		const link = find(this, 'a[hreflang]');
		const isKey = (event: KeyboardEvent) => isLetter(event, 'l') && !event.shiftKey;
		this.#ends = [onSingleKey(isKey, termKey, () => link.click()), termKey.watch(() => this.#show())];
		find(this, '[data-toggle]').addEventListener('click', () => termKey.set(isOff() ? undefined : 'off'));
		this.#show();
	}

	disconnectedCallback() {
		for (const end of this.#ends) end();
	}

	#show() {
		const { on, off } = readStrings<PagerString>(this);
		find(this, '[data-toggle]').textContent = isOff() ? on : off;
		find(this, '[data-key]').hidden = isOff();
		if (isOff()) find(this, 'a[hreflang]').removeAttribute('aria-keyshortcuts');
		else find(this, 'a[hreflang]').setAttribute('aria-keyshortcuts', 'L');
	}
}

const isOff = () => termKey.get() === 'off';

customElements.define('guide-term-pager', GuideTermPager);
