import { type Locale, SITE_NAME } from '../../model/constants.ts';
import { escapeXml } from '../../text/escape.ts';

/** Absolute addresses of one language. */
export interface SearchSite {
	locale: Locale;
	/** The results page. */
	results: string;
	/** The description itself. */
	itself: string;
	/** A square PNG of 192 pixels. */
	icon: string;
}

/** OpenSearch 1.1 allows 16 characters for the short name and 1,024 for the description. */
const TEXTS = {
	ko: { name: SITE_NAME.ko, description: '서버리스 도감의 용어와 쪽에서 찾습니다.' },
	en: {
		name: 'Serverless Guide',
		description: 'Searches the terms and pages of the Serverless Field Guide.',
	},
};

/** An OpenSearch 1.1 description document. */
export function describeSearch({ locale, results, itself, icon }: SearchSite): string {
	const { name, description } = TEXTS[locale];
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`	<ShortName>${name}</ShortName>`,
		`	<Description>${description}</Description>`,
		`	<Url type="text/html" method="get" template="${escapeXml(results)}?q={searchTerms}"/>`,
		`	<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(itself)}"/>`,
		`	<Image width="192" height="192" type="image/png">${escapeXml(icon)}</Image>`,
		`	<Language>${locale}</Language>`,
		'	<InputEncoding>UTF-8</InputEncoding>',
		'	<OutputEncoding>UTF-8</OutputEncoding>',
		'</OpenSearchDescription>',
	];
	return `${lines.join('\n')}\n`;
}
