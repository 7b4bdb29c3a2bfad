import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { parseMdx } from './mdx.ts';

/** A paragraph, heading, list item or table cell of a page as its reader sees it, without tags and code. */
export interface Block {
	line: number;
	text: string;
	/** A paragraph of its own, as against a heading, a cell or part of a list. */
	paragraph: boolean;
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** The running text of an MDX page. Building blocks fetch their own words from elsewhere and are not in it. */
export function proseOf(mdx: string): Block[] {
	const blocks: Block[] = [];
	visit(parseMdx(mdx), (node: Nodes, _, parent) => {
		if (!BLOCKS.has(node.type)) return undefined;
		const paragraph = node.type === 'paragraph' && parent?.type === 'root';
		blocks.push({ line: node.position?.start.line ?? 0, text: textOf(node), paragraph });
		return SKIP;
	});
	return blocks;
}

function textOf(node: Nodes): string {
	visit(node, (child: Nodes, index, parent) => {
		if (!parent || index === undefined) return undefined;
		if (child.type !== 'inlineCode' && child.type !== 'mdxTextExpression') return undefined;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
	return toString(node).trim();
}

/** How many words, parted by spaces, hold a letter or digit: eojeol in Korean. */
export const countWords = (blocks: Block[]) =>
	blocks.flatMap(({ text }) => text.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The lines of tables with an empty cell in their first row. */
export function emptyHeads(mdx: string): number[] {
	const lines: number[] = [];
	visit(parseMdx(mdx), 'table', ({ children: [head], position }) => {
		if (head?.children.some((cell) => textOf(cell) === '')) lines.push(position?.start.line ?? 0);
	});
	return lines;
}
