import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { LOCALES, type Locale } from '../model/constants.ts';
import { type PageFrontmatter, PageSchema } from '../model/schemas/page.ts';
import { checkAsides } from './check/asides.ts';
import { leftoversInData, leftoversInPage } from './check/leftovers.ts';
import { type Problem, problemsOf } from './check/problems.ts';
import { listFiles, parseYaml } from './read.ts';

/** A building block used in a page: `<Term id="faas" />`. */
export interface Tag {
	name: string;
	/** Its literal attributes; an attribute with an expression is left out. */
	attributes: Record<string, string>;
	line: number;
	/** Whether it stands inside a heading. */
	inHeading: boolean;
}

/** What the checks need to know of a page. */
export interface PageOutline {
	/** Path from the project's root. */
	file: string;
	locale: Locale;
	/** Path below the locale's folder, without its ending: `serverless/state`. */
	path: string;
	frontmatter: PageFrontmatter;
	/** Depth of each heading in order. */
	headingDepths: number[];
	tags: Tag[];
	/** Targets of Markdown links with their lines. */
	links: { url: string; line: number }[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx);

/** Reads every page of both languages. */
export function readPages(root: string, problems: Problem[]): PageOutline[] {
	return LOCALES.flatMap((locale) => {
		const folder = `content/docs/${locale}`;
		return listFiles(join(root, folder), (name) => name.endsWith('.mdx')).flatMap((path) => {
			const file = `${folder}/${path.slice(join(root, folder).length + 1)}`;
			return outlinePage(file, locale, readFileSync(path, 'utf8'), problems) ?? [];
		});
	});
}

/** The outline of one page, or nothing where it cannot be parsed or its frontmatter is refused. */
export function outlinePage(
	file: string,
	locale: Locale,
	text: string,
	problems: Problem[],
): PageOutline | undefined {
	let tree;
	try {
		tree = parser.parse(text);
	} catch (error) {
		const { reason, line } = error as { reason?: string; line?: number };
		problems.push({
			file,
			field: line ? `line ${line}` : '',
			message: `is not valid MDX: ${reason}. Escape { and < in prose.`,
		});
		return undefined;
	}
	const headingDepths: number[] = [];
	const tags: Tag[] = [];
	const links: PageOutline['links'] = [];
	let yaml = '';
	visitParents(tree, (node, ancestors) => {
		const line = node.position?.start.line ?? 0;
		if (node.type === 'yaml') yaml = node.value;
		else if (node.type === 'heading') headingDepths.push(node.depth);
		else if (node.type === 'link') links.push({ url: node.url, line });
		else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			const attributes: Record<string, string> = {};
			for (const attribute of node.attributes)
				if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
					attributes[attribute.name] = attribute.value;
			const inHeading = ancestors.some(({ type }) => type === 'heading');
			tags.push({ name: node.name ?? '', attributes, line, inHeading });
		}
	});
	const raw = parseYaml(file, yaml, problems);
	problems.push(...leftoversInData(file, raw), ...leftoversInPage(file, tree), ...checkAsides(file, tree));
	const result = PageSchema.safeParse(raw ?? {});
	if (!result.success) {
		problems.push(...problemsOf(file, raw, result.error));
		return undefined;
	}
	const path = file.replace(/^content\/docs\/[a-z]+\//, '').replace(/\.mdx$/, '');
	return { file, locale, path, frontmatter: result.data, headingDepths, tags, links };
}
