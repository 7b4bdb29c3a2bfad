import type { Root } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { chapterOf } from '../model/chapter.ts';
import { LOCALES, type Chapter, type Locale } from '../model/constants.ts';
import { type PageFrontmatter, PageSchema } from '../model/schemas/page.ts';
import { blockOf } from './blocks.ts';
import { checkAsides } from './check/asides.ts';
import { leftoversInData, leftoversInPage } from './check/leftovers.ts';
import { headingsOf, type PageHeading } from './headings.ts';
import { parseMdx } from './mdx.ts';
import { type Problem, problemsOf } from './problems.ts';
import { countWords, proseOf } from './prose.ts';
import { type Memory, parseYaml, readFiles, type Reading } from './read.ts';

/** A tag used in a page: `<Term id="faas" />`. */
export interface Tag {
	name: string;
	/** The ids it names, one or several. */
	ids: string[];
	line: number;
	/** The place of the heading above it in the page's headings; -1 above the first. */
	heading: number;
	/** Whether it stands inside a heading. */
	inHeading: boolean;
}

/** A page of the book: what its MDX holds, without its prose. */
export interface Page {
	/** Path from the project's root. */
	file: string;
	locale: Locale;
	/** Path below the language, without its ending: `serverless/state`; `index` for the home page. */
	path: string;
	chapter: Chapter | 'home';
	/** Its title in lists, the sidebar's where that is shorter. */
	label: string;
	frontmatter: PageFrontmatter;
	headings: PageHeading[];
	/** How many words its prose has; eojeol in Korean. */
	words: number;
	/** In the order of the page. */
	tags: Tag[];
	/** Targets of Markdown links with their lines. */
	links: { url: string; line: number }[];
}

/** Reads every page of both languages; what cannot be parsed or its schema refuses is left out and told. */
export function readPages(from: { root: string; memory: Memory }): {
	pages: Page[];
	/** The paths of refused pages with their language before them: `ko/serverless/state`. */
	refused: string[];
	problems: Problem[];
} {
	const isPage = (name: string) => name.endsWith('.mdx');
	const readings = LOCALES.flatMap((locale) =>
		readFiles(from, `content/docs/${locale}`, isPage, (file, text) => readPage(locale, file, text)),
	);
	return {
		pages: readings.flatMap(({ value }) => value ?? []),
		refused: readings.filter(({ value }) => !value).map(({ file }) => addressOf(file)),
		problems: readings.flatMap(({ problems }) => problems),
	};
}

function readPage(locale: Locale, file: string, text: string): Reading<Page> {
	let tree;
	try {
		tree = parseMdx(text);
	} catch (error) {
		const { reason, line } = error as { reason?: string; line?: number };
		const message = `is not valid MDX: ${reason}. ${mdxRemedy(reason, text.split('\n')[(line ?? 0) - 1])}`;
		return { problems: [{ file, field: line ? `line ${line}` : '', message }] };
	}
	const { value: raw, problems } = parseYaml(file, frontmatterOf(tree));
	problems.push(...leftoversInData(file, raw), ...leftoversInPage(file, tree), ...checkAsides(file, tree));
	const result = PageSchema.safeParse(raw ?? {});
	if (!result.success) return { problems: [...problems, ...problemsOf(file, raw, result.error)] };
	const frontmatter = result.data;
	const path = addressOf(file).slice(locale.length + 1);
	const value: Page = {
		file,
		locale,
		path,
		chapter: path === 'index' ? 'home' : chapterOf(`${locale}/${path}`),
		label: frontmatter.sidebar.label ?? frontmatter.title,
		frontmatter,
		headings: headingsOf(tree),
		words: countWords(proseOf(text)),
		...outline(tree),
	};
	return { value, problems };
}

/** What to do about a mistake in the syntax, from what the parser says and the line at which it stopped. */
function mdxRemedy(reason = '', line = ''): string {
	if (/\{\{[\w-]+\}\}/.test(line)) return 'In a page a figure is written <Fact id="…" />.';
	if (/closing (tag|slash)/.test(reason)) return 'Close the tag, with /> or with </…> on a line of its own.';
	return 'Escape { and < in prose.';
}

/** `content/docs/ko/serverless/state.mdx` is `ko/serverless/state`. */
function addressOf(file: string): string {
	return file.replace('content/docs/', '').replace(/\.mdx$/, '');
}

function frontmatterOf(tree: Root): string {
	let yaml = '';
	visit(tree, 'yaml', ({ value }) => {
		yaml = value;
		return EXIT;
	});
	return yaml;
}

function outline(tree: Root): Pick<Page, 'tags' | 'links'> {
	const tags: Tag[] = [];
	const links: Page['links'] = [];
	let heading = -1;
	visitParents(tree, (node, ancestors) => {
		const line = node.position?.start.line ?? 0;
		if (node.type === 'heading') heading++;
		else if (node.type === 'link') links.push({ url: node.url, line });
		else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			const name = node.name ?? '';
			// An attribute with an expression is not known here.
			const literal = node.attributes.flatMap((attribute): [string, string][] =>
				attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
					? [[attribute.name, attribute.value]]
					: [],
			);
			const inHeading = ancestors.some(({ type }) => type === 'heading');
			tags.push({ name, ids: idsIn(name, Object.fromEntries(literal)), line, heading, inHeading });
		}
	});
	return { tags, links };
}

/** The ids in a tag's attributes: a block's in the one that its row names, any other tag's in its `id`. */
function idsIn(tag: string, attributes: Record<string, string>): string[] {
	const text = blockOf(tag)?.ids ? attributes.ids : attributes.id;
	return (text ?? '').split(/\s+/).filter(Boolean);
}
