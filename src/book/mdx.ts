import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx);

/**
 * The tree of a page. Nothing else reads MDX.
 * @throws VFileMessage with `reason` and `line` where the text is not valid MDX
 */
export function parseMdx(text: string): Root {
	return parser.parse(text);
}
