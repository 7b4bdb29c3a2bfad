import type { Step } from './pipeline.ts';

/** Takes the dark theme out that Starlight puts into every page: without script a page follows the system. */
export function noTheme(): Step {
	return {
		name: 'no theme',
		page: (page) => {
			page.html = page.html.replace(/(<html[^>]*) data-theme="dark"/, '$1');
		},
	};
}
