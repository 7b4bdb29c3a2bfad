import type { Library } from '../library.ts';
import type { Problem } from './problems.ts';
import type { Entry } from '../read.ts';
import { textsIn } from './texts.ts';

/** What each attribute of a building block names. `ids` hold several, separated by spaces. */
const TAG_TARGETS: Record<string, keyof Targets> = {
	Term: 'term',
	KeyTerms: 'term',
	Fact: 'fact',
	ThenNow: 'correction',
	SourcesDisagree: 'disagreement',
	Diagram: 'diagram',
	SelfCheck: 'question',
	Sample: 'sample',
	SourceNote: 'section',
};
const KNOWN_TAGS = new Set([
	...Object.keys(TAG_TARGETS),
	'Goals',
	'BookMap',
	'Fragment',
	'SourceList',
	'Aside',
]);

type Targets = Record<
	'term' | 'fact' | 'correction' | 'disagreement' | 'diagram' | 'question' | 'sample' | 'section',
	Set<string>
>;

/** References to ids that do not exist, from YAML files and from pages. */
export function checkReferences(library: Library): Problem[] {
	const targets = collectTargets(library);
	return [
		...checkData(library, targets),
		...checkFigures(library, targets.fact),
		...checkPages(library, targets),
	];
}

function collectTargets(library: Library): Targets {
	const ids = (entries: Entry<{ id: string }>[]) => new Set(entries.map(({ data }) => data.id));
	return {
		term: ids(library.terms),
		fact: ids(library.facts),
		correction: ids(library.corrections),
		disagreement: ids(library.disagreements),
		diagram: ids(library.diagrams),
		question: ids(library.questions),
		sample: ids(library.samples),
		section: new Set(
			library.sources.flatMap(({ data }) => data.sections.map((section) => `${data.id}#${section.id}`)),
		),
	};
}

function unknown(file: string, field: string, kind: keyof Targets, id: string, targets: Targets): Problem[] {
	if (targets[kind].has(id)) return [];
	const near = [...targets[kind]].find((known) => known.includes(id) || id.includes(known));
	return [
		{
			file,
			field,
			message: `"${id}" is not a known ${kind}. ${near ? `Did you mean ${near}?` : 'Use an existing id or add its file.'}`,
		},
	];
}

function checkData(library: Library, targets: Targets): Problem[] {
	const problems: Problem[] = [];
	// `key` is where an entry that is more than an id holds it: `confusedWith.0.term`.
	const expect = (file: string, field: string, kind: keyof Targets, ids: string[], key = '') =>
		ids.forEach((id, index) =>
			problems.push(...unknown(file, `${field}.${index}${key && `.${key}`}`, kind, id, targets)),
		);
	for (const { file, data } of library.terms) {
		const lookAlikes = data.confusedWith.map(({ term }) => term);
		expect(file, 'related', 'term', data.related);
		expect(file, 'confusedWith', 'term', lookAlikes, 'term');
	}
	for (const { file, data } of library.questions) expect(file, 'terms', 'term', data.terms);
	for (const { file, data } of library.facts) {
		const sections = data.documents.map(({ section }) => section);
		expect(file, 'documents', 'section', sections, 'section');
	}
	for (const { file, data } of library.diagrams)
		if ('events' in data && data.events)
			data.events.forEach(({ fact, when }, index) => {
				if (!fact) return;
				problems.push(...unknown(file, `events.${index}.fact`, 'fact', fact, targets));
				const value = library.facts.find((entry) => entry.data.id === fact)?.data.value;
				if (value !== undefined && value !== when)
					problems.push({
						file,
						field: `events.${index}.when`,
						message: `"${when}" is not ${value}, which content/facts/${fact}.yaml says. Write that.`,
					});
			});
	for (const { file, data } of library.corrections) expect(file, 'sections', 'section', data.sections);
	for (const { file, data } of library.disagreements)
		data.readings.forEach(({ sections }, index) =>
			expect(file, `readings.${index}.sections`, 'section', sections),
		);
	return problems;
}

/** Every `{{fact-id}}` in a text names a fact. */
function checkFigures(library: Library, facts: Set<string>): Problem[] {
	const { terms, questions, corrections, disagreements, checklists, diagrams } = library;
	const entries: Entry<unknown>[] = [
		terms,
		questions,
		corrections,
		disagreements,
		checklists,
		diagrams,
	].flat();
	return entries.flatMap(({ file, data }) =>
		textsIn(data).flatMap(({ field, text }) =>
			[...text.matchAll(/\{\{([^}]*)\}\}/g)]
				.filter(([, id]) => !facts.has(id!))
				.map(([, id]) => ({
					file,
					field,
					message: `{{${id}}} is not a known fact. Use an existing id or add content/facts/${id}.yaml.`,
				})),
		),
	);
}

function checkPages(library: Library, targets: Targets): Problem[] {
	const paths = new Set(
		library.pages.map(({ locale, path }) => `/${locale}/${path}/`.replace('/index/', '/')),
	);
	return library.pages.flatMap(({ file, tags, links }) => [
		...tags.flatMap((tag) => {
			const field = `line ${tag.line}`;
			if (/^[A-Z]/.test(tag.name) && !KNOWN_TAGS.has(tag.name))
				return [
					{
						file,
						field,
						message: `<${tag.name}> is not a building block. Use one of ${[...KNOWN_TAGS].join(', ')}.`,
					},
				];
			const kind = TAG_TARGETS[tag.name];
			if (!kind) return [];
			const ids = (tag.attributes.id ?? tag.attributes.ids ?? '').split(/\s+/).filter(Boolean);
			if (ids.length === 0) return [{ file, field, message: `<${tag.name}> names nothing. Give it an id.` }];
			return ids.flatMap((id) => unknown(file, field, kind, id, targets));
		}),
		...links
			.filter(
				({ url }) => /^\/(ko|en)\//.test(url) && !/^\/(ko|en)\/(glossary|quiz|review|search)\//.test(url),
			)
			.filter(({ url }) => !paths.has(url.replace(/#.*$/, '')))
			.map(({ url, line }) => ({
				file,
				field: `line ${line}`,
				message: `links to ${url}, which is not a page. Correct the path; it ends with a slash.`,
			})),
	]);
}
