import { LOCALES } from '../../model/constants.ts';
import { blockOf } from '../blocks.ts';
import type { PageHeading } from '../headings.ts';
import type { Page, Tag } from '../pages.ts';
import type { Problem } from '../problems.ts';
import type { Refused } from '../read-book.ts';

/** Pages that one language lacks, or that differ in headings, building blocks, order or references. */
export function checkParity(pages: readonly Page[], refused: Pick<Refused, 'pages'>): Problem[] {
	const problems: Problem[] = [];
	const byPath = Map.groupBy(pages, (page) => page.path);
	for (const [path, versions] of byPath) {
		for (const locale of LOCALES)
			if (!versions.some((page) => page.locale === locale) && !refused.pages.includes(`${locale}/${path}`))
				problems.push({
					file: versions[0]!.file,
					field: '',
					message: `has no counterpart. Write content/docs/${locale}/${path}.mdx.`,
				});
		const [ko, en] = LOCALES.map((locale) => versions.find((page) => page.locale === locale));
		if (ko && en) problems.push(...compare(ko, en));
	}
	return problems;
}

function compare(ko: Page, en: Page): Problem[] {
	const differ = (field: string, a: unknown, b: unknown): Problem[] =>
		JSON.stringify(a) === JSON.stringify(b)
			? []
			: [
					{
						file: ko.file,
						field,
						message: `differs from ${en.file}: ${JSON.stringify(a)} against ${JSON.stringify(b)}. Make both the same.`,
					},
				];
	return [
		...unlikeHeadings(ko, en),
		...differ('sidebar.order', ko.frontmatter.sidebar.order, en.frontmatter.sidebar.order),
		...differ('before', ko.frontmatter.before, en.frontmatter.before),
		...differ(
			'references',
			ko.frontmatter.references?.map(({ url }) => url).sort(),
			en.frontmatter.references?.map(({ url }) => url).sort(),
		),
		...differ(
			'asked',
			ko.frontmatter.asked?.length ? 'some' : 'none',
			en.frontmatter.asked?.length ? 'some' : 'none',
		),
		...differ('building blocks', blocks(ko), blocks(en)),
	];
}

/** The first place at which the headings of two versions part. */
function unlikeHeadings(ko: Page, en: Page): Problem[] {
	const count = Math.max(ko.headings.length, en.headings.length);
	const at = Array.from({ length: count }).findIndex(
		(_, index) => ko.headings[index]?.depth !== en.headings[index]?.depth,
	);
	if (at < 0) return [];
	const [mine, its] = [ko.headings[at], en.headings[at]];
	const named = (heading?: PageHeading) =>
		heading ? `"${'#'.repeat(heading.depth)} ${heading.text}" (line ${heading.line})` : 'nothing';
	const message = `differ from ${en.file} at heading ${at + 1}: ${named(mine)} against ${named(its)}. Give both the same headings in the same order.`;
	return [{ file: ko.file, field: 'headings', message }];
}

/** Figures and terms may fall in another order in another language's sentences; blocks may not. */
function blocks(page: Page): string[] {
	const name = (tag: Tag) => `${tag.name} ${tag.ids.join(' ')}`.trim();
	const inSentence = (tag: Tag) => blockOf(tag.name)?.inSentence;
	return [
		...page.tags.filter((tag) => !inSentence(tag)).map(name),
		...[...new Set(page.tags.filter((tag) => inSentence(tag)).map(name))].sort(),
	];
}
