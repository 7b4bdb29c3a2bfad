/** `<guide-theme-select>`: chooses the theme, and shows what has been chosen here, in its twin or in another tab. */
import { find } from '../../browser/dom.ts';
import { theme } from '../../browser/preferences.ts';

class GuideThemeSelect extends HTMLElement {
	connectedCallback() {
		const select = find(this, 'select');
		const show = () => {
			const chosen = theme.get();
			select.value = chosen ?? 'auto';
			// The page itself is dressed by ThemeProvider.astro, which has to come first.
			dispatchEvent(new CustomEvent('guide:theme', { detail: chosen }));
		};
		select.addEventListener('change', () => {
			const { value } = select;
			theme.set(value === 'light' || value === 'dark' ? value : undefined);
		});
		theme.watch(show);
		show();
	}
}

customElements.define('guide-theme-select', GuideThemeSelect);
