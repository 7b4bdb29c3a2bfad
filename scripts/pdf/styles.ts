import { toString } from 'hast-util-to-string';
import type { Root } from 'hast';
import { elementsIn } from '../../src/build/html.ts';

/**
 * The styles of some built pages, each once: links to style sheets, and what stands in the pages but for the faces that
 * were cut to a page's glyphs. The book brings whole ones.
 */
export function stylesOf(trees: Iterable<Root>): string {
	const styles = new Set<string>();
	for (const tree of trees)
		for (const element of elementsIn(tree)) {
			const { tagName, properties } = element;
			if (tagName === 'link' && [properties.rel].flat().includes('stylesheet'))
				styles.add(`<link rel="stylesheet" href="${String(properties.href)}">`);
			const text = tagName === 'style' ? toString(element) : '';
			if (text && !text.includes('@font-face')) styles.add(`<style>${text}</style>`);
		}
	return [...styles].join('\n');
}
