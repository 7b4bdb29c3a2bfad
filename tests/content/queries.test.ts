import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './real.ts';

interface Query {
	query: string;
	kind: string;
	nfd?: true;
	expect: string[];
}

/** Kinds that both languages have; what each means is in `tests/search/queries/README.md`. */
const COMMON = [
	'base',
	'verb',
	'keyboard',
	'other-language',
	'typo',
	'half-typed',
	'question',
	'abbreviation',
	'nonsense',
];
const KINDS = {
	ko: [...COMMON, 'particle', 'spacing', 'nfd', 'initials', 'variant', 'compound'],
	en: [...COMMON, 'plural', 'spelling', 'hyphen-space', 'part'],
};

const sets = (['ko', 'en'] as const).flatMap((locale) =>
	(['seen', 'held', 'hard'] as const).map((set) => {
		const file = `tests/search/queries/${locale}.${set}.yaml`;
		return { file, locale, queries: parse(readFileSync(join(ROOT, file), 'utf8')) as Query[] };
	}),
);

/** The file in which a target such as `term:faas` or `page:serverless/cost` is written. */
function fileOf(target: string) {
	const [, what, id] = /^(term|page):([a-z0-9/-]+)$/.exec(target) ?? [];
	return what === 'term'
		? `content/terms/${id}.yaml`
		: what === 'page'
			? `content/docs/ko/${id}.mdx`
			: target;
}

describe.each(sets)('$file', ({ locale, queries }) => {
	test('There are enough queries, all of a known kind', () => {
		expect(queries.length).toBeGreaterThanOrEqual({ ko: 60, en: 50 }[locale]);
		expect(queries.filter(({ kind }) => !KINDS[locale].includes(kind))).toEqual([]);
	});

	test('Nonsense, and nothing else, expects nothing', () => {
		for (const query of queries)
			expect(query.expect.length === 0, query.query).toBe(query.kind === 'nonsense');
	});

	test('Queries are written composed, and only the kind nfd is decomposed later', () => {
		for (const { query, kind, nfd } of queries) {
			expect(query).toBe(query.normalize('NFC').trim());
			expect(nfd ?? false, query).toBe(kind === 'nfd');
		}
	});

	test('Every target exists', () => {
		const targets = new Set(queries.flatMap((query) => query.expect));
		expect([...targets].filter((target) => !existsSync(join(ROOT, fileOf(target))))).toEqual([]);
	});
});

test.each(['ko', 'en'] as const)('In %s no query stands twice, in whichever file', (locale) => {
	const own = sets.filter((set) => set.locale === locale).flatMap((set) => set.queries);
	const all = own.map(({ query }) => query.toLowerCase());
	expect(all.filter((query, index) => all.indexOf(query) !== index)).toEqual([]);
});

test.each(['ko', 'en'] as const)('In %s every kind is there, at least five times', (locale) => {
	const queries = sets.filter((set) => set.locale === locale).flatMap((set) => set.queries);
	for (const kind of KINDS[locale])
		expect(queries.filter((query) => query.kind === kind).length, kind).toBeGreaterThanOrEqual(5);
});
