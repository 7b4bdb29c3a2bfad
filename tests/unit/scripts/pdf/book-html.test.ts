import { expect, test } from 'vitest';
import { bookHtml, idOf, listedIds, sectionsOf, type Source } from '../../../../scripts/pdf/book-html.ts';
import { parseHtml } from '../../../../src/build/html.ts';

const source: Source = {
	locale: 'en',
	chapters: [
		{
			path: 'serverless',
			number: 4,
			title: 'Serverless',
			pages: [{ path: 'serverless/state', title: 'State "and" </style> more' }],
		},
		{ path: 'glossary', number: 7, title: 'Glossary', pages: [] },
	],
	treeOf: (path) =>
		parseHtml(
			`<div class="page-title"><h1>${path}</h1></div><div class="sl-markdown-content"><p>Text of ${path}. <a href="/en/glossary/">All terms</a></p></div>`,
		),
	addressOf: (path) => `https://example.org/en/${path}/`,
	date: '30 November 2026',
};

test('The book has its pages in order, each once, with its links inside', () => {
	const sections = sectionsOf(source);
	expect([...sections.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id)).toEqual(
		listedIds(source.chapters),
	);
	expect(sections).toContain('href="#glossary"');
});

test('A chapter’s own page is its opener, the glossary’s is the glossary', () => {
	const sections = sectionsOf(source);
	expect(sections).not.toContain('Text of serverless.');
	expect(sections).toContain('Text of glossary.');
});

test('The contents name every page with its number, which takes the same room before it is known', () => {
	const numbers = new Map([
		['serverless', 3],
		['serverless-state', 4],
		['glossary', 12],
	]);
	const contents = (html: string) =>
		[...html.matchAll(/class="contents-number">(\d+)</g)].map(([, number]) => number);
	expect(contents(bookHtml(source, '', '', numbers))).toEqual(['3', '4', '12']);
	expect(contents(bookHtml(source, '', '', new Map()))).toEqual(['000', '000', '000']);
});

test('The running heads name chapter and page, and no title ends the style element', () => {
	const html = bookHtml(source, '', '', new Map());
	expect(html).toContain(`@page ${idOf('serverless/state')}{@top-left{content:"4 Serverless"}`);
	expect(html.match(/<\/style>/g)).toHaveLength(1);
	expect(html).toContain('State &quot;and&quot; &lt;/style> more');
});
