import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { IdSchema } from '../../../src/model/schemas/localized.ts';
import { TermIdSchema } from '../../../src/model/schemas/term.ts';
import { RESERVED_TERM_IDS } from '../../../src/model/constants.ts';

/** What stands in an address for a file or folder of `src/pages/`: `map.astro` is `map`, `map.json.ts` is `map.json`. */
const segments = readdirSync('src/pages/[locale]/glossary').map((name) => name.replace(/\.(astro|ts)$/, ''));

test('The reserved ids are the fixed addresses below the glossary that a term could have', () => {
	const possible = segments.filter((segment) => IdSchema.safeParse(segment).success);
	expect(possible.toSorted()).toEqual([...RESERVED_TERM_IDS].toSorted());
});

test('A term may not take an address of the glossary, but may contain its name', () => {
	for (const id of RESERVED_TERM_IDS) expect(TermIdSchema.safeParse(id).success, id).toBe(false);
	expect(TermIdSchema.safeParse('map-reduce').success).toBe(true);
});
