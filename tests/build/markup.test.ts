import { expect, test } from 'vitest';
import { SKIP, visit } from 'unist-util-visit';
import { attribute, bilingual, isCode, pages, terms, textsIn } from './site.ts';

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

test('Every page has a title and a description that no other of its kind has', () => {
	const head = (html: string) => ({
		title: /<title>([^<]*)/.exec(html)?.[1] ?? '',
		description: /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '',
	});
	for (const locale of ['ko', 'en']) {
		const own = bilingual.filter((page) => page.locale === locale);
		// A term may have the title of the page that treats it.
		for (const kind of [
			own.filter((page) => terms.includes(page)),
			own.filter((page) => !terms.includes(page)),
		])
			for (const part of ['title', 'description'] as const) {
				const texts = kind.map(({ html }) => head(html)[part]);
				expect(kind.filter((_, index) => !texts[index]).map(({ file }) => file)).toEqual([]);
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
