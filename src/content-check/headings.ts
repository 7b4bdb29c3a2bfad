import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

/** The ids of a page's headings in order, as Astro makes them from their text. */
export function headingSlugs(mdx: string): string[] {
	const slugger = new GithubSlugger();
	const slugs: string[] = [];
	visit(parser.parse(mdx), 'heading', (heading) => void slugs.push(slugger.slug(toString(heading))));
	return slugs;
}
