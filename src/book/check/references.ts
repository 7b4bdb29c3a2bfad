import { BLOCKS, blockOf, nounOf } from '../blocks.ts';
import type { Book } from '../book.ts';
import { COLLECTIONS, collections } from '../collections.ts';
import type { Entry } from '../entries.ts';
import type { Page } from '../pages.ts';
import type { Problem } from '../problems.ts';
import type { Refused } from '../read-book.ts';
import { textsAt, textsIn } from '../texts.ts';

/** Says what is wrong with an id that stands for a noun; nothing where there is such a thing. */
type Verdict = (noun: string, id: string) => string | undefined;

/** References to ids that do not exist, from YAML files and from pages. */
export function checkReferences(book: Book, refused: Refused): Problem[] {
	const verdict = verdictBy(knownIds(book, refused));
	return [
		...COLLECTIONS.flatMap((name) =>
			book[name].flatMap((entry) => [
				...checkFields(entry, collections[name].references, verdict),
				...checkFigures(entry, verdict),
			]),
		),
		...book.pages.flatMap((page) => checkTags(page, verdict)),
	];
}

/** Ids that something may name. */
interface Known {
	has: (id: string) => boolean;
	/** Those of files without a mistake, to propose one. */
	ids: readonly string[];
}

/** The ids that exist, by what they are called; those of refused files among them, and all parts of such a file. */
function knownIds(book: Book, refused: Refused): Map<string, Known> {
	const known = new Map<string, Known>();
	for (const name of COLLECTIONS) {
		const { noun, parts } = collections[name];
		const entries: Entry<{ id: string }>[] = book[name];
		known.set(
			noun,
			knownOf(
				entries.map(({ data }) => data.id),
				(id) => refused[name].includes(id),
			),
		);
		if (!parts) continue;
		const ids = entries.flatMap(({ data }) =>
			textsAt(data, [parts.ids]).map(({ text }) => `${data.id}#${text}`),
		);
		known.set(
			parts.noun,
			knownOf(ids, (id) => refused[name].includes(id.split('#')[0]!)),
		);
	}
	const paths = book.pages.flatMap(({ locale, path }) => (locale === 'en' ? [path] : []));
	known.set(
		'page',
		knownOf(paths, (path) => refused.pages.includes(`en/${path}`)),
	);
	return known;
}

function knownOf(ids: readonly string[], isRefused: (id: string) => boolean): Known {
	const all = new Set(ids);
	return { ids, has: (id) => all.has(id) || isRefused(id) };
}

function verdictBy(known: Map<string, Known>): Verdict {
	return (noun, id) => {
		const { has, ids } = known.get(noun)!;
		if (has(id)) return undefined;
		const near = ids.find((one) => one.includes(id) || id.includes(one));
		return `"${id}" is not a known ${noun}. ${near ? `Did you mean ${near}?` : 'Use an existing id or add its file.'}`;
	};
}

/** Fields that name other entries. */
function checkFields(
	{ file, data }: Entry<unknown>,
	references: Record<string, string[]> = {},
	verdict: Verdict,
): Problem[] {
	return Object.entries(references).flatMap(([noun, paths]) =>
		textsAt(data, paths).flatMap(({ field, text }) => {
			const message = verdict(noun, text);
			return message ? [{ file, field, message }] : [];
		}),
	);
}

/** Every `{{fact-id}}` in a text names a fact. */
function checkFigures({ file, data }: Entry<unknown>, verdict: Verdict): Problem[] {
	return textsIn(data).flatMap(({ field, text }) =>
		[...text.matchAll(/\{\{([^}]*)\}\}/g)]
			.filter(([, id]) => verdict('fact', id!))
			.map(([, id]) => ({
				file,
				field,
				message: `{{${id}}} is not a known fact. Use an existing id or add content/facts/${id}.yaml.`,
			})),
	);
}

/** Tags that are no building block, or that name nothing, or what does not exist. */
function checkTags({ file, tags }: Page, verdict: Verdict): Problem[] {
	return tags.flatMap(({ name, ids, line }) => {
		const tell = (message: string): Problem => ({ file, field: `line ${line}`, message });
		if (/^[A-Z]/.test(name) && !blockOf(name))
			return [tell(`<${name}> is not a building block. Use one of ${BLOCKS.join(', ')}.`)];
		const noun = nounOf(name);
		if (!noun) return [];
		if (ids.length === 0)
			return [
				tell(
					`<${name}> names nothing. Write ${blockOf(name)!.ids ? 'ids="first second"' : 'id="…"'} as text, not as an expression.`,
				),
			];
		return ids.flatMap((id) => verdict(noun, id) ?? []).map(tell);
	});
}
