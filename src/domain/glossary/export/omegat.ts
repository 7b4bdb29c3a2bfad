import { otherLocale } from '../../../model/paths.ts';
import type { Locale } from '../../../model/constants.ts';
import type { SharedGlossary } from './shape.ts';
import { designations } from './tbx.ts';

/**
 * The glossary as OmegaT and other translation tools read it: a line for each name of a term in the language translated
 * from, with a tab before the name to use in the other language and before what the term means. UTF-8, LF.
 */
export function toOmegaT({ terms }: SharedGlossary, from: Locale): string {
	const to = otherLocale(from);
	return terms
		.flatMap((term) =>
			designations(term, from).map(({ text }) =>
				[text, term.name[to], term.summary[to]].map(cell).join('\t'),
			),
		)
		.map((line) => `${line}\n`)
		.join('');
}

/** A tab or a line's end would begin another cell. */
const cell = (text: string) => text.replace(/\s+/g, ' ');
