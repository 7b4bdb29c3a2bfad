import { NAME_KINDS, type NameKind, type SearchData } from './format.ts';
import type { Name } from './name.ts';
import { hasHangul, keyOf, wordsOf } from './text.ts';

const WEIGHTS: Record<NameKind, number> = {
	name: 1,
	other: 1,
	short: 1,
	stands: 0.98,
	alias: 0.95,
	otherAlias: 0.94,
	says: 0.95,
	misspelling: 0.9,
};

/** Every spelling by which the documents are known. */
export function namesOf({ terms, pages }: SearchData): Name[] {
	const make = (text: string, document: number, weight: number, wrong = false): Name => ({
		text,
		key: keyOf(text),
		document,
		weight,
		wrong,
		hangul: hasHangul(text),
	});
	const ofTerms = terms.flatMap((term, document) =>
		NAME_KINDS.flatMap((kind, index) =>
			(term.names[index] ?? '')
				.split('|')
				.filter(Boolean)
				.map((text) => make(text, document, WEIGHTS[kind], kind === 'misspelling')),
		),
	);
	return [
		...ofTerms,
		...pages.flatMap(({ title, other }, index) => [
			make(title, terms.length + index, 1),
			make(other, terms.length + index, 0.94),
		]),
	].filter(({ key }) => key !== '');
}

/** Documents by the hash of their Pagefind fragment. */
export function fragmentsOf({ pages, terms, fragments }: SearchData): Map<string, number> {
	const documents = new Map<string, number>();
	fragments.split(' ').forEach((hash, index) => {
		if (hash === '-' || hash === '') return;
		documents.set(hash, index < pages.length ? terms.length + index : index - pages.length);
	});
	return documents;
}

/** Words with their documents and weights: names count most, summaries least. */
export function* textsOf({ terms, pages }: SearchData): Generator<[string, number, number]> {
	for (const [document, { names, summary }] of terms.entries()) {
		for (const [kind, list] of names.entries()) {
			if (NAME_KINDS[kind] === 'misspelling') continue;
			for (const name of list.split('|')) {
				const words = lower(name);
				for (const word of words) yield [word, document, (kind < 3 ? 1 : 0.9) * (0.7 + 0.3 / words.length)];
			}
		}
		for (const word of lower(summary)) yield [word, document, 0.45];
	}
	for (const [index, { title, description, headings }] of pages.entries()) {
		const document = terms.length + index;
		for (const word of lower(title)) yield [word, document, 1];
		for (const heading of headings)
			for (const word of lower(heading.slice(heading.indexOf('|') + 1))) yield [word, document, 0.6];
		for (const word of lower(description)) yield [word, document, 0.55];
	}
}

function lower(text: string): string[] {
	return wordsOf(text).map((word) => word.toLowerCase());
}
