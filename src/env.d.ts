/// <reference path="../.astro/types.d.ts" />

declare module 'virtual:guide-fonts' {
	/** Addresses of the font files that every page draws with. */
	const addresses: string[];
	export default addresses;
}
