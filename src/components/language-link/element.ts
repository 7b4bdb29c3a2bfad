/** `<guide-language-link>`: leads to the same place of the page in the other language, and remembers the choice. */
import { find } from '../../browser/dom.ts';
import { language } from '../../browser/preferences.ts';
import type { Locale } from '../../model/constants.ts';

/** What has the same id in both languages: a heading, an entry of the glossary. */
const PLACES = 'main :is(h1, h2, h3, h4, dl > div)[id]';

/** How far below the header a place counts as the one that is read, in px. */
const SLACK = 32;

class GuideLanguageLink extends HTMLElement {
	connectedCallback() {
		const link = find(this, 'a');
		const aim = () => {
			link.search = location.search;
			link.hash = placeRead();
		};
		// A middle click and “open in a new tab” come without a click.
		for (const event of ['pointerdown', 'click']) link.addEventListener(event, aim);
		link.addEventListener('click', () => language.set(link.hreflang as Locale));
	}
}

/** The id of the last place that stands at the top of the window or above it; empty above the first. */
function placeRead(): string {
	const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
	const line = padding + SLACK;
	const above = [...document.querySelectorAll<HTMLElement>(PLACES)].filter(
		(place) => place.checkVisibility() && place.getBoundingClientRect().top <= line,
	);
	const id = above.at(-1)?.id;
	return id === undefined || scrollY === 0 || id === '_top' ? '' : id;
}

customElements.define('guide-language-link', GuideLanguageLink);
