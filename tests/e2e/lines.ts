import type { Page } from '@playwright/test';

/** Where a line of running text ends and the next begins. */
export interface LineBreak {
	/** The last characters of the line, without the space at its end. */
	before: string;
	/** The first characters of the next. */
	after: string;
	/** Whether white space stands between them. */
	spaced: boolean;
}

/** Every place in the page's main text at which the browser has broken a line, but for code that fills more than one. */
export const lineBreaks = (page: Page): Promise<LineBreak[]> =>
	page.evaluate(() => {
		interface Character {
			sign: string;
			spaced: boolean;
			rect: DOMRect;
			block: Element;
		}
		const blockOf = (element: Element): Element =>
			getComputedStyle(element).display.startsWith('inline') && element.parentElement
				? blockOf(element.parentElement)
				: element;
		const walker = document.createTreeWalker(
			document.querySelector('main')!,
			NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
		);
		const characters: Character[] = [];
		const range = document.createRange();
		let spaced = false;
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (node.nodeName === 'BR') spaced = true;
			const parent = node.parentElement!;
			if (node.nodeType !== Node.TEXT_NODE) continue;
			if (parent.closest('svg, pre, script, style, .sr-only') || !parent.checkVisibility()) continue;
			if (parent.localName === 'code' && parent.getClientRects().length > 1) {
				spaced = true;
				continue;
			}
			const block = blockOf(parent);
			for (const { 0: sign, index } of node.nodeValue!.matchAll(/[\s\S]/gu)) {
				if (/[ \n\t]/.test(sign)) {
					spaced = true;
					continue;
				}
				range.setStart(node, index);
				range.setEnd(node, index + sign.length);
				characters.push({ sign, spaced, rect: range.getBoundingClientRect(), block });
				spaced = false;
			}
		}
		const textFrom = (at: number, step: 1 | -1) => {
			let text = '';
			for (let index = at; text.length < 12; index += step) {
				const one = characters[index];
				if (!one || one.block !== characters[at]!.block) break;
				text = step > 0 ? `${text}${text && one.spaced ? ' ' : ''}${one.sign}` : one.sign + text;
				if (step < 0 && one.spaced) break;
			}
			return text;
		};
		return characters.flatMap((one, at) => {
			const previous = characters[at - 1];
			if (!previous || previous.block !== one.block || one.rect.top < previous.rect.bottom - 2) return [];
			if (one.rect.left > previous.rect.left) return [];
			return [{ before: textFrom(at - 1, -1), after: textFrom(at, 1), spaced: one.spaced }];
		});
	});
