import { defineEcConfig } from '@astrojs/starlight/expressive-code';

/** How code stands on a page; a file of its own, because a function is among the options. */
export default defineEcConfig({
	themes: ['github-dark', 'github-light'],
	/* No line runs out of a narrow screen. */
	defaultProps: { wrap: true },
	styleOverrides: {
		borderRadius: '0.25rem',
		borderColor: 'var(--guide-rule)',
		codeBackground: 'var(--guide-paper-raised)',
		frames: {
			editorTabBarBackground: 'var(--guide-neutral-tint)',
			editorActiveTabBackground: 'var(--guide-paper-raised)',
			editorActiveTabIndicatorTopColor: 'var(--guide-accent)',
			frameBoxShadowCssValue: 'none',
		},
	},
	getBlockLocale: ({ file }) => languageOf(file.url?.pathname ?? file.path),
	shiki: { transformers: [{ name: 'no-time-limit', preprocess: setNoTimeLimit }] },
});

/** The language of the page or file at a path. Starlight knows it only below `src/content/docs/`. */
function languageOf(path) {
	return /.*[/\\](ko|en)[/\\]/.exec(path)?.[1];
}

/** By default a line that takes half a second is given up, and a busy machine colours code by chance. */
function setNoTimeLimit(_code, options) {
	options.tokenizeTimeLimit = 0;
}
