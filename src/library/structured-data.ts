import { FULL_LIST_LIMIT } from '../domain/glossary/entry.ts';
import * as schema from '../domain/structured-data/graph.ts';
import { kindOf } from '../questions/kinds.ts';
import { type Locale, type Chapter, chapters, glossary, SITE_NAME } from '../model/constants.ts';
import { getBook } from './index.ts';

/** What the head of a page knows of it. */
export interface DescribedPage {
	/** Path below the language. */
	path: string;
	chapter: Chapter | 'home';
	locale: Locale;
	title: string;
	description: string;
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
	const questions = await questionsOn(page);
	if (!questions) return [crumbs];
	return [
		crumbs,
		schema.article({ ...page, url, site }),
		...(questions.length > 0 ? [schema.quiz({ ...page, url }, questions)] : []),
	];
}

async function middleCrumbs({ path, chapter, locale, addressOf }: DescribedPage): Promise<schema.Crumb[]> {
	if (path.startsWith('glossary/')) return [{ name: glossary[locale], url: addressOf('glossary') }];
	const isOfBook = (await getBook()).page(locale, path);
	return isOfBook && chapter !== 'home' ? [{ name: chapters[chapter][locale], url: addressOf(chapter) }] : [];
}

async function describeGlossary({ title, description, locale, addressOf }: DescribedPage) {
	const terms = (await getBook()).termsIn(locale);
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
	const book = await getBook();
	const term = book.get('terms', id);
	const other = locale === 'ko' ? term.name.en : term.name.ko;
	return schema.definedTerm({
		url: addressOf(`glossary/${id}`),
		name: term.name[locale],
		alternateNames: [
			...new Set([other, ...(term.abbreviation ? [term.abbreviation.stands] : []), ...term.aliases[locale]]),
		].filter((name) => name !== term.name[locale]),
		description: book.printer(locale)(term.summary),
		locale,
		set: { name: glossary[locale], url: addressOf('glossary') },
	});
}

/** The questions of a page of the book with their right answers; nothing for a page made by code. */
async function questionsOn({ path, locale }: DescribedPage) {
	const book = await getBook();
	const page = book.page(locale, path);
	const print = book.printer(locale);
	return (
		page &&
		book.questionsOn(page).map((id) => {
			const question = book.get('questions', id);
			return { prompt: print(question.prompt), answers: kindOf(question).solutionTexts(question).map(print) };
		})
	);
}
