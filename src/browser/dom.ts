/**
 * The first element below `root` that fits a selector, where the HTML is known to hold one: an error names what is
 * missing. It must be of `kind`; any HTML element will do unless one such as `HTMLButtonElement` is asked for.
 */
export function find<Tag extends keyof HTMLElementTagNameMap>(
	root: ParentNode,
	tag: Tag,
): HTMLElementTagNameMap[Tag];
export function find(root: ParentNode, selector: string): HTMLElement;
export function find<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind;
export function find(root: ParentNode, selector: string, kind: new () => Element = HTMLElement): Element {
	const found = root.querySelector(selector);
	const where = 'localName' in root ? `<${String(root.localName)}>` : 'The document';
	if (!found) throw new Error(`${where} has no ${selector}.`);
	const { localName } = found;
	if (!(found instanceof kind))
		throw new Error(`${selector} in ${where} is a <${localName}>, not the ${kind.name} it should be.`);
	return found;
}

/** A new element with a class (none if empty) and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	className: string,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	if (className) element.className = className;
	element.append(...children);
	return element;
}
