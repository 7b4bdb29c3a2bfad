import GithubSlugger, { slug } from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { anchorOf } from '../text/anchor.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

/** The ids of a page's headings in order, made of their text and distinct within the page. */
export function headingSlugs(mdx: string): string[] {
	const slugger = new GithubSlugger();
	const slugs: string[] = [];
	visit(parser.parse(mdx), 'heading', (heading) => {
		// Cleaned first, so that two headings that differ in their sign only are told apart.
		slugs.push(slugger.slug(anchorOf(slug(toString(heading)))));
	});
	return slugs;
}
