import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../any-text.ts';
import * as schema from '../../../../src/domain/structured-data/graph.ts';

const site = { name: 'Serverless Field Guide', url: 'https://example.org/en/' };
const url = 'https://example.org/en/serverless/state/';

test('Breadcrumbs count from 1 in order', () => {
	const { itemListElement } = schema.breadcrumbList([site, { name: 'State', url }]) as {
		itemListElement: unknown[];
	};
	expect(itemListElement).toEqual([
		{ '@type': 'ListItem', position: 1, name: site.name, item: site.url },
		{ '@type': 'ListItem', position: 2, name: 'State', item: url },
	]);
});

const page = {
	url,
	title: 'State',
	description: 'Where state lives.',
	locale: 'en' as const,
	image: 'i.png',
	site,
};

test('An article names its language, image and site, and its date where it is known', () => {
	expect(schema.article(page)).toMatchObject({
		'@type': 'Article',
		headline: 'State',
		inLanguage: 'en',
		url,
	});
	expect(schema.article(page)).not.toHaveProperty('dateModified');
	expect(schema.article({ ...page, modified: '2026-11-20' })).toHaveProperty('dateModified', '2026-11-20');
});

test('A quiz belongs to the article of the same page and carries every right answer', () => {
	const quiz = schema.quiz({ url, title: 'State', locale: 'en' }, [
		{ prompt: 'Which two?', answers: ['a', 'b'] },
	]);
	expect(quiz.isPartOf).toEqual({ '@id': schema.article(page)['@id'] });
	expect(quiz.hasPart).toEqual([
		{
			'@type': 'Question',
			text: 'Which two?',
			acceptedAnswer: [
				{ '@type': 'Answer', text: 'a' },
				{ '@type': 'Answer', text: 'b' },
			],
		},
	]);
});

test('A term without other names claims none', () => {
	const term = { url, name: 'FaaS', description: 'd', locale: 'en' as const, set: { name: 'Glossary', url } };
	expect(schema.definedTerm({ ...term, alternateNames: [] })).not.toHaveProperty('alternateName');
	expect(schema.definedTerm({ ...term, alternateNames: ['x'] })).toHaveProperty('alternateName', ['x']);
});

test('The glossary names each term by the id that the term’s own page gives it', () => {
	const set = schema.definedTermSet({
		...site,
		description: 'd',
		locale: 'en',
		terms: [{ name: 'FaaS', url }],
	});
	const term = { url, name: 'FaaS', description: 'd', locale: 'en' as const, set: site, alternateNames: [] };
	expect(set.hasDefinedTerm).toEqual([
		{ '@type': 'DefinedTerm', '@id': schema.definedTerm(term)['@id'], name: 'FaaS' },
	]);
	expect(schema.definedTerm(term).inDefinedTermSet).toMatchObject({ '@id': set['@id'] });
	expect(schema.definedTermSet({ ...site, description: 'd', locale: 'en', terms: [] })).not.toHaveProperty(
		'hasDefinedTerm',
	);
});

test('Whatever a text says, it can neither close the script nor change', () => {
	const text = fc.oneof(anyText, fc.constantFrom('</script><script>', '<!--', ']]>'));
	fc.assert(
		fc.property(text, text, (name, description) => {
			const written = schema.toJsonLd([schema.webSite({ ...site, name, description, locale: 'ko' })]);
			expect(written).not.toContain('<');
			expect(JSON.parse(written)).toMatchObject({
				'@context': 'https://schema.org',
				'@graph': [{ '@type': 'WebSite', name, description }],
			});
		}),
	);
});
