import { expect, test } from 'vitest';
import { attribute, bilingual, named, pages, textOf, textsIn } from './site.ts';

const CODE = ['code', 'pre', 'kbd', 'samp'];

test('No id stands twice on a page', () => {
	const doubled = pages.flatMap((page) => {
		const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
		return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.file}: ${id}`);
	});
	expect([...new Set(doubled)]).toEqual([]);
});

test('Whatever names another element by id names one that is there', () => {
	const names = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor', 'popoverTarget', 'list', 'form'];
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
		textsIn(page.tree, CODE)
			.map(({ text }) => /\bundefined\b|\[object \w+\]|\bNaN\b|\{\{|\}\}|\bguide\.\w+\.\w+/.exec(text))
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
				.filter((text) => text !== undefined && /\bundefined\b|\[object \w+\]|\{\{|\}\}|`|\*\*|\bguide\.\w+\.\w+/.test(text))
				.map((text) => `${page.file}: <${element.tagName}> ${text}`),
		),
	);
	expect([...new Set(left)]).toEqual([]);
});

test('No mark of Markdown is left in the text', () => {
	const left = pages.flatMap((page) =>
		textsIn(page.tree, CODE)
			.filter(({ text }) => /\*\*|(?<!\w)`[^`]+`|\]\(\/|^#{1,6} /.test(text))
			.map(({ text }) => `${page.file}: ${text.trim().slice(0, 80)}`),
	);
	expect([...new Set(left)]).toEqual([]);
});

test('Every page has a title and a description of its own', () => {
	for (const locale of ['ko', 'en']) {
		const own = bilingual.filter((page) => page.locale === locale);
		const titles = own.map((page) => textOf(named(page, 'title')[0]!) || page.html.match(/<title>([^<]*)/)![1]!);
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
		const descriptions = own.map((page) => /<meta name="description" content="([^"]*)"/.exec(page.html)?.[1] ?? '');
		expect(own.filter((_, index) => !descriptions[index]).map(({ file }) => file)).toEqual([]);
		expect(descriptions.filter((text, index) => descriptions.indexOf(text) !== index)).toEqual([]);
	}
});

test('Pictures have a text in their place, or say that they are for show', () => {
	const bare = pages.flatMap((page) => [
		...named(page, 'img').filter((image) => attribute(image, 'alt') === undefined),
		...named(page, 'svg').filter(
			(drawing) => attribute(drawing, 'ariaHidden') !== 'true' && !attribute(drawing, 'ariaLabelledBy') && !attribute(drawing, 'ariaLabel'),
		),
	].map((element) => `${page.file}: <${element.tagName} class="${attribute(element, 'className') ?? ''}">`));
	expect([...new Set(bare)]).toEqual([]);
});
