import { type Term } from '../../model/schemas/term.ts';
import { CHAPTERS, LOCALES } from '../../model/constants.ts';
import { IdSchema } from '../../model/schemas/localized.ts';
import { kindOf } from '../../questions/kinds.ts';
import type { Book } from '../book.ts';
import type { Page } from '../pages.ts';
import type { Problem } from '../problems.ts';
import { textsIn } from '../texts.ts';

/** The house rules on content that no schema of a single file can say. */
export function checkRules(book: Book): Problem[] {
	return [
		...checkAddresses(book.pages),
		...checkTermTags(book.pages),
		...checkSelfChecks(book),
		...checkAliases(book),
		...checkEvents(book),
		...checkRelations(book),
		...checkParts(book),
	];
}

/** A page's address is its file's name, which Astro would make lower-case and hyphenated in silence. */
function checkAddresses(pages: Page[]): Problem[] {
	return pages.flatMap(({ file, path }) => {
		const [chapter = '', name = '', ...deeper] = path.split('/');
		const tell = (message: string): Problem[] => [{ file, field: '', message }];
		if (path === 'index') return [];
		if (!CHAPTERS.includes(chapter as (typeof CHAPTERS)[number]))
			return tell(`"${chapter}" is not a chapter. Move it to one of ${CHAPTERS.join(', ')}.`);
		if (deeper.length > 0 || !name) return tell('is not in the folder of a chapter. Move it there.');
		if (!IdSchema.safeParse(name).success)
			return tell(
				`"${name}" is no address. Rename it with lower-case ASCII letters, digits and single hyphens.`,
			);
		return [];
	});
}

/** A term's card opens at its first occurrence only: automatic tagging elsewhere was found noisy by readers. */
function checkTermTags(pages: Page[]): Problem[] {
	return pages.flatMap(({ file, tags }) => {
		const seen = new Set<string>();
		return tags
			.filter((tag) => tag.name === 'Term')
			.flatMap(({ ids: [id = ''], line, inHeading }) => {
				if (inHeading)
					return [
						{
							file,
							field: `line ${line}`,
							message: `tags the term "${id}" in a heading. Tag it in the text below.`,
						},
					];
				const first = !seen.has(id);
				seen.add(id);
				if (first) return [];
				return [
					{
						file,
						field: `line ${line}`,
						message: `tags the term "${id}" a second time. Keep the first tag only.`,
					},
				];
			});
	});
}

/** A page's questions stand on one page only, and every page with a self-check asks at least three. */
function checkSelfChecks({ pages }: Book): Problem[] {
	const problems: Problem[] = [];
	const pageOf = new Map<string, string>();
	for (const { file, path, tags } of pages)
		for (const { name, ids, line } of tags) {
			if (name !== 'SelfCheck') continue;
			if (ids.length > 0 && ids.length < 3)
				problems.push({
					file,
					field: `line ${line}`,
					message: `<SelfCheck> asks ${ids.length} questions. Ask at least three.`,
				});
			for (const id of ids) {
				const other = pageOf.get(id);
				if (other && other !== path)
					problems.push({
						file,
						field: `line ${line}`,
						message: `question "${id}" already stands on ${other}. Use it on one page.`,
					});
				pageOf.set(id, path);
			}
		}
	return problems;
}

/** The one spoken form that stands for two terms; the glossary says so on both. */
const SHARED_NAMES = new Set(['파스']);

function checkAliases({ terms }: Book): Problem[] {
	const ownerOf = new Map<string, string>();
	return terms.flatMap(({ file, data }) => {
		const fieldOf = new Map<string, string>();
		for (const { field, text } of namesOf(data)) {
			const name = text.normalize('NFC').toLowerCase();
			if (!fieldOf.has(name)) fieldOf.set(name, field);
		}
		return [...fieldOf].flatMap(([name, field]) => {
			const owner = ownerOf.get(name);
			ownerOf.set(name, owner ?? data.id);
			if (!owner || owner === data.id || SHARED_NAMES.has(name)) return [];
			return [{ file, field, message: `"${name}" already names ${owner}. Keep it on one of the two.` }];
		});
	});
}

/** Everything a term is called, with the field in which it stands. */
function namesOf({ name, aliases, misspellings }: Term): { field: string; text: string }[] {
	return textsIn({ name, aliases, misspellings });
}

/** An event of a timeline that rests on a fact stands at the fact's date. */
function checkEvents({ diagrams, facts }: Book): Problem[] {
	const dates = new Map(facts.map(({ data }) => [data.id, data.value]));
	return diagrams.flatMap(({ file, data }) => {
		const events = data.kind === 'timeline' ? (data.events ?? []) : [];
		return events.flatMap(({ fact = '', when }, index) => {
			const date = dates.get(fact);
			if (date === undefined || date === when) return [];
			const message = `"${when}" is not ${date}, which content/facts/${fact}.yaml says. Write that.`;
			return [{ file, field: `events.${index}.when`, message }];
		});
	});
}

/** A term leads on to other terms, to each once, and is not taken for itself. */
function checkRelations({ terms }: Book): Problem[] {
	return terms.flatMap(({ file, data: { id, related, confusedWith } }) => {
		const others = confusedWith.map(({ term }) => term);
		const faults = (ids: string[], fieldAt: (index: number) => string) =>
			ids.flatMap((other, index): Problem[] => {
				const field = fieldAt(index);
				if (other === id) return [{ file, field, message: 'is the term itself. Name another.' }];
				if (ids.indexOf(other) < index)
					return [{ file, field, message: `"${other}" stands twice. Leave one.` }];
				return [];
			});
		return [
			...faults(related, (index) => `related.${index}`),
			...faults(others, (index) => `confusedWith.${index}.term`),
		];
	});
}

/** No two parts of a question, such as options, read alike. */
function checkParts({ questions }: Book): Problem[] {
	return questions.flatMap(({ file, data }) => {
		const parts = kindOf(data).parts(data);
		return LOCALES.flatMap((locale) => {
			const texts = parts.map(({ text }) => text[locale].trim());
			return parts.flatMap(({ id }, index): Problem[] => {
				const first = texts.indexOf(texts[index]!);
				if (first === index) return [];
				const message = `reads like ${parts[first]!.id} in ${locale}. Write two different texts.`;
				return [{ file, field: id, message }];
			});
		});
	});
}
