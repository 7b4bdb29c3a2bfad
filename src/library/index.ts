/** The one door from components to the content: every entry by id, with an error that names what is missing. */
import { readFile } from 'node:fs/promises';
import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from 'astro:content';
import { slug } from 'github-slugger';
import type { Correction, Disagreement } from '../model/schemas/correction.ts';
import type { Diagram } from '../model/schemas/diagram.ts';
import type { Fact } from '../model/schemas/fact.ts';
import { type Locale, CHAPTERS, type Chapter, chapters } from '../model/constants.ts';
import type { Sample } from '../model/schemas/sample.ts';
import type { Source } from '../model/schemas/source.ts';
import type { Question } from '../questions/schema.ts';
import { type Term } from '../model/schemas/term.ts';
import { anchorOf } from '../text/anchor.ts';
import { numberPlates } from '../book/figure-numbers.ts';

type DataOf = {
	terms: Term;
	facts: Fact;
	questions: Question;
	corrections: Correction;
	disagreements: Disagreement;
	diagrams: Diagram;
	samples: Sample;
	sources: Source;
};

async function get<Name extends keyof DataOf & CollectionKey>(name: Name, id: string): Promise<DataOf[Name]> {
	const entry = await getEntry(name as CollectionKey, id);
	if (!entry) throw new Error(`content/${name}: there is no "${id}". Use an existing id or add its file.`);
	return entry.data as DataOf[Name];
}

async function all<Name extends keyof DataOf & CollectionKey>(name: Name): Promise<DataOf[Name][]> {
	return (await getCollection(name as CollectionKey)).map((entry) => entry.data as DataOf[Name]);
}

export const getTerm = (id: string) => get('terms', id);
export const getFact = (id: string) => get('facts', id);
export const getQuestion = (id: string) => get('questions', id);
export const getCorrection = (id: string) => get('corrections', id);
export const getDisagreement = (id: string) => get('disagreements', id);
export const getDiagram = (id: string) => get('diagrams', id);
export const getSample = (id: string) => get('samples', id);

export const allTerms = () => all('terms');
export const allCorrections = () => all('corrections');
export const allDisagreements = () => all('disagreements');
export const allFacts = () => all('facts');

/** A file of a sample, without its last line break. */
export async function readSampleFile(id: string, name: string): Promise<string> {
	return (await readFile(`content/samples/${id}/${name}`, 'utf8')).trimEnd();
}

/** The five documents in their order. */
export async function allSources(): Promise<Source[]> {
	return (await all('sources')).sort((a, b) => a.order - b.order);
}

/** A section of a source document by its `document#section` name. */
export async function getSection(
	name: string,
): Promise<{ source: Source; section: Source['sections'][number] }> {
	const [id = '', sectionId] = name.split('#');
	const source = await get('sources', id);
	const section = source.sections.find((candidate) => candidate.id === sectionId);
	if (!section) throw new Error(`content/sources/${id}.yaml: there is no section "${sectionId}".`);
	return { source, section };
}

/** A page of the book as lists and links need it. */
export interface BookPage {
	/** Path below the language: `serverless/state`. */
	path: string;
	chapter: Chapter;
	order: number;
	title: string;
	label: string;
	description: string;
	/** MDX source. */
	body: string;
}

/** The pages of one language in reading order; the home page is not among them. */
export async function bookPages(locale: Locale): Promise<BookPage[]> {
	const entries = await getCollection('docs', ({ id }) => id.startsWith(`${locale}/`));
	return entries
		.map(toBookPage)
		.sort((a, b) => CHAPTERS.indexOf(a.chapter) - CHAPTERS.indexOf(b.chapter) || a.order - b.order);
}

function toBookPage({ id, data, body = '' }: CollectionEntry<'docs'>): BookPage {
	const path = id.slice(id.indexOf('/') + 1);
	return {
		path,
		chapter: path.split('/')[0] as Chapter,
		order: data.sidebar.order ?? 0,
		title: data.title,
		label: data.sidebar.label ?? data.title,
		description: data.description ?? '',
		body,
	};
}

let plates: Promise<Map<string, string>> | undefined;

/** The number printed under a plate, such as `4-2`; empty for a diagram that no page shows. */
export async function plateNumber(id: string): Promise<string> {
	plates ??= bookPages('ko').then((pages) =>
		numberPlates(
			pages.map(({ chapter, order, body }) => ({ chapter: chapters[chapter].number, order, body })),
		),
	);
	return (await plates).get(id) ?? '';
}

/** The pages of one language whose text contains a tag that names `id`, such as a term or a question. */
export async function pagesNaming(tags: readonly string[], id: string, locale: Locale): Promise<BookPage[]> {
	const pattern = new RegExp(`<(?:${tags.join('|')})\\s[^>]*\\bids?="(?:[^"]* )?${id}(?: [^"]*)?"`);
	return (await bookPages(locale)).filter(({ body }) => pattern.test(body));
}

/** A page of one language whose self-check practises a term. */
export interface PractisingPage {
	page: BookPage;
	/** How many of its questions name the term. */
	count: number;
	/** The id of the heading above the self-check, the same in both languages. */
	heading: string;
}

/** The pages whose self-check holds questions that name the term, in reading order. */
export async function pagesPractising(term: string, locale: Locale): Promise<PractisingPage[]> {
	const questions = (await all('questions')).filter(({ terms }) => terms.includes(term)).map(({ id }) => id);
	const english = new Map((await bookPages('en')).map(({ path, body }) => [path, body]));
	return (await bookPages(locale)).flatMap((page) => {
		const asked = [...page.body.matchAll(/<SelfCheck\s+ids="([^"]+)"/g)].flatMap(([, ids]) =>
			ids!.split(/\s+/),
		);
		const count = questions.filter((id) => asked.includes(id)).length;
		const above = english
			.get(page.path)
			?.split('<SelfCheck')[0]!
			.match(/^##+ .+$/gm)
			?.at(-1);
		return count > 0
			? [{ page, count, heading: above ? anchorOf(slug(above.replace(/^#+ /, ''))) : '' }]
			: [];
	});
}
