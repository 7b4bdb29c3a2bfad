import type { Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { stringify } from 'yaml';
import type { Locale } from '../../model/constants.ts';
import { classesOf, findElement } from '../html.ts';

/**
 * A page as a file of Markdown: what it is, in a head of YAML, its title, then `text`, its prose as Markdown. The
 * `address` is the one that the page gives as its own.
 */
export function pageFileText(page: Nodes, locale: Locale, address: string, text: string): string {
	const title = textOf(findElement(page, ({ tagName }) => tagName === 'h1'));
	const description = findElement(page, ({ properties }) => properties.name === 'description');
	const date = dateOf(page);
	const head = {
		title,
		...(description && { description: String(description.properties.content) }),
		canonical: address,
		language: locale,
		...(date && { date }),
	};
	// A line a field, so that tools without a YAML parser read it too.
	return `---\n${stringify(head, { lineWidth: 0 })}---\n\n# ${title}\n\n${text}\n`;
}

const textOf = (node: Nodes | undefined) => (node ? toString(node).replaceAll('\u00a0', ' ').trim() : '');

/** The day of a page's last change, as its foot names it; pages that are made from data name none. */
export function dateOf(page: Nodes): string | undefined {
	const foot = findElement(page, (element) => classesOf(element).includes('guide-footer'));
	const time = foot && findElement(foot, ({ tagName }) => tagName === 'time');
	return time && String(time.properties.dateTime).slice(0, 10);
}
