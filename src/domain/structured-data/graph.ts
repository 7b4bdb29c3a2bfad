/** Builders of schema.org data (https://schema.org, JSON-LD). Addresses are absolute; texts are plain. */
import type { Locale } from '../../model/constants.ts';

type Node = Record<string, unknown>;

/** A step of the path to a page. */
export interface Crumb {
	name: string;
	url: string;
}

/** Where a page stands: site, chapter, page. */
export function breadcrumbList(crumbs: readonly Crumb[]): Node {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ name, url }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: url,
		})),
	};
}

/** A prose page. `modified` is ISO 8601. */
export function article(page: {
	url: string;
	title: string;
	description: string;
	locale: Locale;
	image: string;
	modified?: string;
	site: Crumb;
}): Node {
	return {
		'@type': 'Article',
		'@id': `${page.url}#article`,
		headline: page.title,
		description: page.description,
		inLanguage: page.locale,
		url: page.url,
		image: page.image,
		...(page.modified && { dateModified: page.modified }),
		isPartOf: { '@type': 'WebSite', name: page.site.name, url: page.site.url },
		author: { '@type': 'Organization', name: page.site.name, url: page.site.url },
		license: 'https://creativecommons.org/licenses/by/4.0/',
		isAccessibleForFree: true,
	};
}

/** The self-check of a page. */
export function quiz(
	page: { url: string; title: string; locale: Locale },
	questions: readonly { prompt: string; answers: string[] }[],
): Node {
	return {
		'@type': 'Quiz',
		'@id': `${page.url}#quiz`,
		name: page.title,
		inLanguage: page.locale,
		learningResourceType: 'quiz',
		isPartOf: { '@id': `${page.url}#article` },
		hasPart: questions.map(({ prompt, answers }) => ({
			'@type': 'Question',
			text: prompt,
			acceptedAnswer: answers.map((text) => ({ '@type': 'Answer', text })),
		})),
	};
}

/** A term of the glossary. */
export function definedTerm(term: {
	url: string;
	name: string;
	alternateNames: string[];
	description: string;
	locale: Locale;
	set: Crumb;
}): Node {
	return {
		'@type': 'DefinedTerm',
		'@id': `${term.url}#term`,
		name: term.name,
		...(term.alternateNames.length > 0 && { alternateName: term.alternateNames }),
		description: term.description,
		inLanguage: term.locale,
		url: term.url,
		inDefinedTermSet: {
			'@type': 'DefinedTermSet',
			'@id': `${term.set.url}#glossary`,
			name: term.set.name,
			url: term.set.url,
		},
	};
}

/** The glossary of one language; its terms are named by the ids that their own pages give them. */
export function definedTermSet(
	set: Crumb & { description: string; locale: Locale; terms: readonly Crumb[] },
): Node {
	return {
		'@type': 'DefinedTermSet',
		'@id': `${set.url}#glossary`,
		name: set.name,
		description: set.description,
		inLanguage: set.locale,
		url: set.url,
		license: 'https://creativecommons.org/licenses/by/4.0/',
		...(set.terms.length > 0 && {
			hasDefinedTerm: set.terms.map(({ name, url }) => ({
				'@type': 'DefinedTerm',
				'@id': `${url}#term`,
				name,
			})),
		}),
	};
}

/** The site in one language. */
export function webSite(site: Crumb & { description: string; locale: Locale }): Node {
	return {
		'@type': 'WebSite',
		name: site.name,
		url: site.url,
		description: site.description,
		inLanguage: site.locale,
	};
}

/** One document of several nodes, safe inside a script element. */
export function toJsonLd(nodes: readonly Node[]): string {
	return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');
}
