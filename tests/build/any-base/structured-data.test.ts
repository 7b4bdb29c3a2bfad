import { expect, test } from 'vitest';
import {
	attribute,
	bilingual,
	fileAt,
	linksOf,
	metaOf,
	missing,
	named,
	type Page,
	SITE,
	terms,
	titleOf,
	written,
} from '../site.ts';

type Node = Record<string, unknown> & { '@type': string };

/** The schema.org nodes of a page. */
const graphOf = (page: Page): Node[] =>
	page.head
		.filter((one) => one.tagName === 'script' && attribute(one, 'type') === 'application/ld+json')
		.flatMap((script) => {
			const [text] = script.children;
			const data = JSON.parse(text?.type === 'text' ? text.value : '') as {
				'@context': string;
				'@graph': Node[];
			};
			expect(data['@context']).toBe('https://schema.org');
			return data['@graph'];
		});
const graphs = new Map(bilingual.map((page) => [page, graphOf(page)]));
const nodeOf = (page: Page, type: string) => graphs.get(page)!.find((node) => node['@type'] === type);
const kindsOf = (page: Page) => graphs.get(page)!.map((node) => node['@type']);
const canonical = (page: Page) => attribute(linksOf(page, 'canonical')[0]!, 'href');

test('A written page is an article with breadcrumbs, and a quiz where it asks questions', () => {
	for (const page of written) {
		const asks = named(page, 'guide-self-check').length > 0;
		expect(kindsOf(page), page.file).toEqual(['BreadcrumbList', 'Article', ...(asks ? ['Quiz'] : [])]);
		expect(nodeOf(page, 'Article')).toMatchObject({
			headline: titleOf(page),
			inLanguage: page.locale,
			url: canonical(page),
			image: metaOf(page, 'og:image'),
			description: metaOf(page, 'description'),
		});
	}
});

test('A quiz holds every question of its page with its right answers', () => {
	for (const page of written) {
		const questions = (nodeOf(page, 'Quiz')?.hasPart ?? []) as {
			text: string;
			acceptedAnswer: { text: string }[];
		}[];
		expect(questions, page.file).toHaveLength(
			named(page, 'form').filter((form) => attribute(form, 'dataQuestion')).length,
		);
		for (const { text, acceptedAnswer } of questions) {
			expect(acceptedAnswer.length).toBeGreaterThan(0);
			for (const written of [text, ...acceptedAnswer.map((answer) => answer.text)]) {
				expect(written).not.toMatch(/\{\{|\}\}|`|\*\*|undefined/);
				expect(written.trim()).not.toBe('');
			}
		}
	}
});

test('A term is a defined term of the glossary, under its names in both languages', () => {
	expect(terms.length).toBeGreaterThanOrEqual(80);
	for (const page of terms) {
		expect(kindsOf(page), page.file).toEqual(['BreadcrumbList', 'DefinedTerm']);
		expect(nodeOf(page, 'DefinedTerm')).toMatchObject({
			name: titleOf(page),
			inLanguage: page.locale,
			url: canonical(page),
			inDefinedTermSet: { '@type': 'DefinedTermSet' },
		});
	}
});

test('A home page is the site', () => {
	for (const page of bilingual.filter(({ below }) => below === '')) {
		expect(kindsOf(page)).toEqual(['WebSite']);
		expect(nodeOf(page, 'WebSite')).toMatchObject({ inLanguage: page.locale, url: canonical(page) });
	}
});

test('Breadcrumbs lead from the home page to the page itself by pages that exist', () => {
	for (const page of bilingual.filter(({ below }) => below !== '')) {
		const steps = nodeOf(page, 'BreadcrumbList')!.itemListElement as {
			position: number;
			name: string;
			item: string;
		}[];
		expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
		expect(steps.at(-1)).toMatchObject({ name: titleOf(page), item: canonical(page) });
		for (const { item } of steps) {
			expect(new URL(item).origin).toBe(new URL(SITE).origin);
			expect(fileAt(new URL(item).pathname), `${page.file}: ${item}`).toBeDefined();
		}
	}
});

test('Pages for missing addresses claim to be nothing', () => {
	for (const page of missing) expect(page.html).not.toContain('application/ld+json');
});
