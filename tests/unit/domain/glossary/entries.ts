import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { listFiles } from '../../../../src/book/read.ts';
import { toFilterEntry } from '../../../../src/domain/glossary/entry.ts';
import type { Locale } from '../../../../src/model/constants.ts';
import { type Term, TermSchema } from '../../../../src/model/schemas/term.ts';

/** The guide's own terms. */
export const terms: Term[] = listFiles('content/terms', (name) => name.endsWith('.yaml')).map((path) =>
	TermSchema.parse(parse(readFileSync(path, 'utf8'))),
);

/** The terms as the filter of one language sees them. */
export const entriesOf = (locale: Locale) => terms.map((term) => toFilterEntry(term, locale));
