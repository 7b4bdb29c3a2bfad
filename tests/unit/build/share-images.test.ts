import { expect, test } from 'vitest';
import { toJsonLd } from '../../../src/domain/structured-data/graph.ts';
import { parseHtml } from '../../../src/build/html.ts';
import { cardOf } from '../../../src/build/share-images.ts';

const page = (graph: Record<string, unknown>[], body: string) =>
	parseHtml(
		`<meta property="og:image" content="i.png"/><script type="application/ld+json">${toJsonLd(graph)}</script>${body}`,
	);
const crumbs = (...names: string[]) => ({
	'@type': 'BreadcrumbList',
	itemListElement: names.map((name) => ({ name })),
});

test('A page of a chapter shows its title, the book, its number and its chapter', () => {
	const body = '<div data-chapter="serverless"><span class="page-title-number" data-x>4–6</span>';
	expect(cardOf(page([crumbs('Serverless Field Guide', 'Serverless', 'State <b>')], body))).toEqual({
		chapter: 'serverless',
		title: 'State <b>',
		foot: 'Serverless Field Guide · 4–6 Serverless',
	});
});

test('The home page shows the book and what it is about', () => {
	const site = { '@type': 'WebSite', name: 'Serverless Field Guide', description: 'A guide.' };
	expect(cardOf(page([site], '<div data-chapter="home">'))).toEqual({
		chapter: 'home',
		title: 'Serverless Field Guide',
		foot: 'A guide.',
	});
});

test('A page that names no share image gets none', () => {
	expect(cardOf(parseHtml('<html></html>'))).toBeUndefined();
});
