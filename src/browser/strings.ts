/**
 * How a component hands the texts that its element shows to that element: as one attribute, `data-strings`. Their holes
 * stay as `content/i18n/` writes them, `{{count}}`, and the element fills them.
 */

/** A text of `content/i18n/`. */
export type StringKey = keyof StarlightApp.I18n;

/** Starlight's translation of the page's language. */
type Translate = (key: StringKey, options: { skipInterpolation: true }) => string;

/**
 * The value of `data-strings`, made where the page is built. `Name` is the element's own union of names, so that the
 * compiler names a text that is missing.
 */
export function encodeStrings<Name extends string>(t: Translate, keys: Record<Name, StringKey>): string {
	const entries = Object.entries<StringKey>(keys);
	return JSON.stringify(
		Object.fromEntries(entries.map(([name, key]) => [name, t(key, { skipInterpolation: true })])),
	);
}

/** The texts that a component has handed to its element. Throws where there are none. */
export function readStrings<Name extends string>(element: HTMLElement): Record<Name, string> {
	const { strings } = element.dataset;
	if (strings === undefined) throw new Error(`<${element.localName}> has no data-strings.`);
	return JSON.parse(strings) as Record<Name, string>;
}

/** Fills the holes of a text; a hole without a value stays, so that it is seen. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
	return text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) =>
		Object.hasOwn(values, name) ? String(values[name]) : hole,
	);
}
