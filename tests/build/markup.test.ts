import { expect, test } from 'vitest';
import { SKIP, visit } from 'unist-util-visit';
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { attribute, bilingual, isCode, pages, textOf, textsIn } from './site.ts';

test('No id stands twice on a page', () => {
	const doubled = pages.flatMap((page) => {
		const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
		return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.file}: ${id}`);
	});
	expect([...new Set(doubled)]).toEqual([]);
});

test('Whatever names another element by id names one that is there', () => {
	const names = [
		'ariaLabelledBy',
		'ariaDescribedBy',
		'ariaControls',
		'htmlFor',
		'popoverTarget',
		'list',
		'form',
	];
	const dangling = pages.flatMap((page) => {
		const ids = new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));
		return page.elements.flatMap((element) =>
			names
				.flatMap((name) => attribute(element, name)?.split(/\s+/) ?? [])
				.filter((id) => !ids.has(id))
				.map((id) => `${page.file}: <${element.tagName}> names ${id}`),
		);
	});
	expect([...new Set(dangling)]).toEqual([]);
});

test('On an English page Korean stands only where it is marked, in labels too', () => {
	const unmarked = new Set<string>();
	for (const page of bilingual.filter(({ locale }) => locale === 'en'))
		visit(page.tree, (node, _, parent) => {
			if (node.type === 'element') {
				if (attribute(node, 'lang') === 'ko' || node.tagName === 'script') return SKIP;
				for (const [name, value] of Object.entries(node.properties))
					if (/[가-힣]/.test(String(value)))
						unmarked.add(`${page.file}: <${node.tagName} ${name}="${String(value).slice(0, 60)}">`);
			} else if (node.type === 'text' && /[가-힣]/.test(node.value))
				unmarked.add(`${page.file}: <${(parent as Element).tagName}> ${node.value.trim().slice(0, 60)}`);
			return undefined;
		});
	expect([...unmarked]).toEqual([]);
});

test('On a Korean page a source with an English title is marked as English', () => {
	const unmarked = bilingual
		.filter(({ locale }) => locale === 'ko')
		.flatMap((page) => {
			const titles = selectAll('a[rel~="external"], .source > h2, .cite > a', page.tree);
			return titles
				.filter((title) => !/[가-힣]/.test(textOf(title)) && !attribute(title, 'rel')?.includes('license'))
				.filter((title) => attribute(title, 'lang') !== 'en')
				.map((title) => `${page.file}: ${textOf(title)}`);
		});
	expect([...new Set(unmarked)]).toEqual([]);
});

test('No text shows what a program left behind', () => {
	const left = pages.flatMap((page) =>
		textsIn(page.tree, isCode)
			.map((text) => /\bundefined\b|\[object \w+\]|\bNaN\b|\{\{|\}\}|\bguide\.\w+\.\w+/.exec(text))
			.filter((match) => match !== null)
			.map((match) => `${page.file}: ${match.input.trim().slice(0, 80)}`),
	);
	expect([...new Set(left)]).toEqual([]);
});

test('No label shows what a program left behind', () => {
	const left = pages.flatMap((page) =>
		page.elements.flatMap((element) =>
			['ariaLabel', 'alt', 'title', 'placeholder', 'content']
				.map((name) => attribute(element, name))
				.filter(
					(text) =>
						text !== undefined &&
						/\bundefined\b|\[object \w+\]|\{\{|\}\}|`|\*\*|\bguide\.\w+\.\w+/.test(text),
				)
				.map((text) => `${page.file}: <${element.tagName}> ${text}`),
		),
	);
	expect([...new Set(left)]).toEqual([]);
});

test('No mark of Markdown is left in the text', () => {
	const left = pages.flatMap((page) =>
		textsIn(page.tree, isCode)
			.filter((text) => /\*\*|(?<!\w)`[^`]+`|\]\(\/|^#{1,6} /.test(text))
			.map((text) => `${page.file}: ${text.trim().slice(0, 80)}`),
	);
	expect([...new Set(left)]).toEqual([]);
});

test('Every page has a title and a description that no other has', () => {
	const head = (html: string) => ({
		title: /<title>([^<]*)/.exec(html)?.[1] ?? '',
		description: /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '',
	});
	for (const locale of ['ko', 'en']) {
		const own = bilingual.filter((page) => page.locale === locale);
		for (const part of ['title', 'description'] as const) {
			const texts = own.map(({ html }) => head(html)[part]);
			expect(own.filter((_, index) => !texts[index]).map(({ file }) => file)).toEqual([]);
			expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
		}
	}
});

test('Pictures have a text in their place, or say that they are for show', () => {
	const bare = new Set<string>();
	for (const page of pages)
		visit(page.tree, 'element', (element) => {
			if (attribute(element, 'ariaHidden') === 'true' || element.tagName === 'template') return SKIP;
			const isPicture = element.tagName === 'svg' || element.tagName === 'img';
			const isNamed = ['alt', 'ariaLabelledBy', 'ariaLabel'].some(
				(name) => attribute(element, name) !== undefined,
			);
			if (isPicture && !isNamed)
				bare.add(`${page.file}: <${element.tagName} class="${attribute(element, 'className') ?? ''}">`);
			return undefined;
		});
	expect([...bare]).toEqual([]);
});
