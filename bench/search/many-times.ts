import type { IndexedPage, SearchInput } from '../../src/build/search-data/build-data.ts';
import type { Term } from '../../src/model/schemas/term.ts';
import { type Vary, varyLike } from '../vary.ts';

/**
 * What the search data of a larger book would be made of: every term and page stands so many times, under its own id and,
 * but for the first, in words of its own.
 */
export function manyTimes(input: SearchInput, times: number): { input: SearchInput; vary: Vary } {
	const vary = varyLike([
		...input.pages.map(({ text }) => text),
		...input.terms.flatMap(({ name, definition }) => [name.ko, name.en, definition.ko, definition.en]),
	]);
	const copies = Array.from({ length: times }, (_, at) => at + 1);
	const pages = copies.flatMap((copy) => input.pages.map((page) => copyPage(page, copy, vary)));
	return {
		vary,
		input: {
			...input,
			pages,
			terms: copies.flatMap((copy) => input.terms.map((term) => copyTerm(term, copy, vary))),
			fragmentOf: new Map(
				copies.flatMap((copy) =>
					[...input.fragmentOf].map(([path, hash]) => [addressOf(path, copy), hash] as const),
				),
			),
		},
	};
}

const addressOf = (address: string, copy: number) => (copy === 1 ? address : `${address}-${copy}`);

function copyPage(page: IndexedPage, copy: number, vary: Vary): IndexedPage {
	const texts = (list: readonly { id: string; text: string }[]) =>
		list.map(({ id, text }) => ({ id, text: vary(text, copy) }));
	return {
		path: addressOf(page.path, copy),
		title: vary(page.title, copy),
		other: vary(page.other, copy),
		description: vary(page.description, copy),
		asked: page.asked.map((question) => vary(question, copy)),
		headings: texts(page.headings),
		text: vary(page.text, copy),
		sections: texts(page.sections),
	};
}

function copyTerm({ id, ...term }: Term, copy: number, vary: Vary): Term {
	return { ...(varyAll(term, copy, vary) as Term), id: addressOf(id, copy) };
}

/** Every string in a value. */
function varyAll(value: unknown, copy: number, vary: Vary): unknown {
	if (typeof value === 'string') return vary(value, copy);
	if (Array.isArray(value)) return value.map((each) => varyAll(each, copy, vary));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, varyAll(each, copy, vary)]));
}
