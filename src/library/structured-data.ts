import { formatFigure } from '../domain/figure/format.ts';
import { FULL_LIST_LIMIT } from '../domain/glossary/entry.ts';
import { inDictionaryOrder } from '../domain/glossary/order.ts';
import * as schema from '../domain/structured-data/graph.ts';
import { plainText } from '../text/inline.ts';
import { kindOf } from '../questions/kinds.ts';
import {
	type Locale,
	type Localized,
	type Chapter,
	chapters,
	glossary,
	SITE_NAME,
} from '../model/constants.ts';
import { allFacts, allTerms, bookPages, getQuestion, getTerm } from './index.ts';

/** What the head of a page knows of it. */
export interface DescribedPage {
	/** Path below the language. */
	path: string;
	chapter: Chapter | 'home';
	locale: Locale;
	title: string;
	description: string;
	/** MDX source; empty for pages made by code. */
	body: string;
	/** ISO 8601. */
	modified?: string;
	/** Absolute address of the share image. */
	image: string;
	/** The absolute address of a path below the language. */
	addressOf: (below: string) => string;
}

/** The schema.org nodes of a page: its breadcrumbs, and the site, article with quiz, or term that it is. */
export async function describePage(page: DescribedPage) {
	const { path, chapter, locale, addressOf } = page;
	const site = { name: SITE_NAME[locale], url: addressOf('') };
	if (chapter === 'home') return [schema.webSite({ ...site, description: page.description, locale })];
	const url = addressOf(path);
	const crumbs = schema.breadcrumbList([site, ...(await middleCrumbs(page)), { name: page.title, url }]);
	if (path === 'glossary') return [crumbs, await describeGlossary(page)];
	const termId = path === 'glossary/map' ? undefined : /^glossary\/(.+)$/.exec(path)?.[1];
	if (termId) return [crumbs, await describeTerm(termId, page)];
	if (!page.body) return [crumbs];
	const questions = await questionsOf(page);
	return [
		crumbs,
		schema.article({ ...page, url, site }),
		...(questions.length > 0 ? [schema.quiz({ ...page, url }, questions)] : []),
	];
}

async function middleCrumbs({ path, chapter, locale, addressOf }: DescribedPage): Promise<schema.Crumb[]> {
	if (path.startsWith('glossary/')) return [{ name: glossary[locale], url: addressOf('glossary') }];
	if (path === 'glossary' || chapter === 'home') return [];
	const first = (await bookPages(locale)).find((candidate) => candidate.chapter === chapter);
	return first ? [{ name: chapters[chapter][locale], url: addressOf(first.path) }] : [];
}

async function describeGlossary({ title, description, locale, addressOf }: DescribedPage) {
	const terms = inDictionaryOrder(await allTerms(), locale);
	return schema.definedTermSet({
		url: addressOf('glossary'),
		name: title,
		description,
		locale,
		// Beyond a few hundred the list would weigh more than the page; every term's page names the set.
		terms:
			terms.length > FULL_LIST_LIMIT
				? []
				: terms.map(({ id, name }) => ({ name: name[locale], url: addressOf(`glossary/${id}`) })),
	});
}

async function describeTerm(id: string, { locale, addressOf }: DescribedPage) {
	const term = await getTerm(id);
	const plain = await plainTexts(locale);
	const other = locale === 'ko' ? term.name.en : term.name.ko;
	return schema.definedTerm({
		url: addressOf(`glossary/${id}`),
		name: term.name[locale],
		alternateNames: [
			...new Set([other, ...(term.abbreviation ? [term.abbreviation.stands] : []), ...term.aliases[locale]]),
		].filter((name) => name !== term.name[locale]),
		description: plain(term.summary),
		locale,
		set: { name: glossary[locale], url: addressOf('glossary') },
	});
}

async function questionsOf({ body, locale }: DescribedPage) {
	const ids = [...body.matchAll(/<SelfCheck\s+ids="([^"]+)"/g)].flatMap(([, list]) =>
		list!.split(/\s+/).filter(Boolean),
	);
	const plain = await plainTexts(locale);
	return Promise.all(
		ids.map(async (id) => {
			const question = await getQuestion(id);
			return { prompt: plain(question.prompt), answers: kindOf(question).solutionTexts(question).map(plain) };
		}),
	);
}

async function plainTexts(locale: Locale): Promise<(text: Localized) => string> {
	const facts = new Map((await allFacts()).map((fact) => [fact.id, fact]));
	return (text) =>
		plainText(text[locale], (id) => (facts.has(id) ? formatFigure(facts.get(id)!, locale) : ''));
}
