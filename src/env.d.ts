/// <reference path="../.astro/types.d.ts" />

declare module 'subset-font' {
	/** Cuts a font to the characters of `text`. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'woff2' | 'sfnt';
			variationAxes?: Record<string, number> | undefined;
			keepFeatures?: string[];
			preserveNameIds?: number[];
			dropTables?: string[];
		},
	): Promise<Buffer>;
}

declare module 'virtual:starlight/user-config' {
	const config: import('@astrojs/starlight/types').StarlightConfig;
	export default config;
}

declare namespace StarlightApp {
	type GuideStrings = typeof import('../content/i18n/en.json');
	/** The guide's own interface strings, so that a misspelt key fails the type check. */
	// eslint-disable-next-line @typescript-eslint/no-empty-object-type
	interface I18n extends GuideStrings {}
}
