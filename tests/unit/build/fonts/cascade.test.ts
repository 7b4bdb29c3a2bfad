import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { Cascade, readTypeSheet, type Styled } from '../../../../src/build/fonts/cascade.ts';
import { elementsIn, parseHtml } from '../../../../src/build/html.ts';

/** Family and weight of the element with the id `here`, under some style sheets. */
function typeOf(html: string, ...sheets: string[]): string {
	const cascade = new Cascade(sheets.map(readTypeSheet));
	const find = (element: Element, parent: Styled): Styled | undefined => {
		const styled = cascade.style(element, parent);
		if (element.properties.id === 'here') return styled;
		for (const child of element.children) {
			const found = child.type === 'element' ? find(child, styled) : undefined;
			if (found) return found;
		}
		return undefined;
	};
	const root = elementsIn(parseHtml(html)).next().value!;
	const { family, weight } = find(root, cascade.root)!;
	return `${family} ${weight}`;
}
const PAGE = 'body { font-family: Sans, serif }';

test('Type is inherited, and browsers set some elements in bold or of their own', () => {
	expect(typeOf('<p id="here">', PAGE)).toBe('Sans 400');
	expect(typeOf('<b><i id="here">', PAGE)).toBe('Sans 700');
	expect(typeOf('<code><i id="here">', PAGE)).toBe('monospace 400');
	expect(typeOf('<b><button id="here">', PAGE)).toBe('system-ui 400');
	expect(typeOf('<b><button id="here">', PAGE, 'button { font: inherit }')).toBe('Sans 700');
});

test('Of selectors that fit the weightier holds, else the later', () => {
	expect(typeOf('<p class="a" id="here">', PAGE, '.a { font-weight: 600 } p { font-weight: 400 }')).toBe(
		'Sans 600',
	);
	expect(typeOf('<p class="a" id="here">', PAGE, '.a { font-weight: 600 } .a { font-weight: 400 }')).toBe(
		'Sans 400',
	);
	expect(
		typeOf('<p class="a" id="here">', '.a { font-weight: 600 }', 'p:where(.a) { font-weight: 400 }'),
	).toBe('serif 600');
	expect(
		typeOf('<p class="a" id="here">', ':is(#b, .a) { font-weight: 600 } .a.a { font-weight: 400 }'),
	).toBe('serif 600');
});

test('Layers stand in the order in which they are first named, what is in none before them all', () => {
	const layers =
		'@layer low, high; @layer high { p { font-weight: 600 } } @layer low { p.a { font-weight: 400 } }';
	expect(typeOf('<p class="a" id="here">', layers)).toBe('serif 600');
	expect(typeOf('<p class="a" id="here">', layers, 'p { font-weight: 500 }')).toBe('serif 500');
	expect(
		typeOf('<p id="here">', '@layer a { @layer b { p { font-weight: 600 } } p { font-weight: 500 } }'),
	).toBe('serif 500');
});

test('Families and weights may be custom properties of the root', () => {
	const root = ":root { --serif: 'Title', serif; --font: var(--own, var(--serif)) }";
	expect(
		typeOf('<h1 id="here">', root, 'h1 { font-family: var(--font); font-weight: var(--none, 600) }'),
	).toBe('Title 600');
});

test('What holds only in print, under the pointer or for what a style writes does not count', () => {
	const later =
		'p:hover, p:focus-visible, p::before { font-weight: 700 } @media print { p { font-weight: 700 } }';
	expect(typeOf('<p id="here">', PAGE, later)).toBe('Sans 400');
	expect(
		typeOf('<p id="here">', PAGE, '@media (min-width: 1px) { p:not(:hover) { font-weight: 700 } }'),
	).toBe('Sans 700');
});

test('Selectors see names, classes, attributes, language and what an element stands in', () => {
	const bold = (selector: string) =>
		typeOf(
			'<nav lang="ko"><ul class="a b"><li><a aria-current="page" href="/x"><i id="here">',
			`${selector} { font-weight: 700 }`,
		);
	for (const selector of [
		'nav i',
		'.a.b a > i',
		'nav > .a i',
		'[aria-current] i',
		'a[aria-current=page] > i',
		':lang(ko) i',
		':root i',
		':is(ol, ul) i',
		'i:not(:where(ol *))',
		'li:first-child i',
		'li + li i',
	])
		expect(bold(selector), selector).toBe('serif 700');
	for (const selector of [
		'nav > i',
		'.a.c i',
		'a[aria-current=step] i',
		':lang(en) i',
		':root:root > i',
		':is(ol, dl) i',
		'i:not(:where(ul *))',
		'ol > li + li i',
		'#there',
	])
		expect(bold(selector), selector).toBe('serif 400');
});
