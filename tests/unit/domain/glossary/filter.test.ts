import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as filter from '../../../../src/domain/glossary/filter.ts';
import { typedAsEnglish, typedAsKeys } from '../../../../src/text/hangul.ts';
import { anyText } from '../../any-text.ts';
import { entriesOf } from './entries.ts';

const { buildFilterIndex, filterTerms, NO_FILTER, readFilter, writeFilter } = filter;
const ko = buildFilterIndex(entriesOf('ko'));
const en = buildFilterIndex(entriesOf('en'));
const find = (q: string, more = {}, index = ko) =>
	filterTerms(index, { ...NO_FILTER, q, ...more }).map(({ id }) => id);

describe.each([
	['by its name', ['콜드 스타트', '콜드', 'cold start', 'COLD']],
	['by an alias', ['초기 실행 지연', 'start-up latency', '콜드스타트']],
	['by initial consonants', ['ㅋㄷㅅㅌㅌ', 'ㅋㄷ ㅅㅌㅌ', 'ㅋㄷㅅ']],
	['in the wrong keyboard mode', ['zhfem tmxkxm', 'zhfemtmxkxm', '채ㅣㅇ ㄴㅅㅁㄳ', '채ㅣㅇ']],
	['misspelt', ['콜드 스타드', '쿨드 스타트', 'cold satrt', 'colld start', '콜드스타크']],
	['half-typed', ['콜ㄷ', '콜', '콜드 슽', '콜드 스탙']],
	['in decomposed letters', ['콜드 스타트'.normalize('NFD')]],
])('A term is found %s', (_, queries) => {
	test.each(queries)('%s', (query) => {
		expect(find(query)[0]).toBe('cold-start');
		expect(find(query, {}, en)[0]).toBe('cold-start');
	});
});

test('What is said 파스 is both PaaS and FaaS', () => {
	expect(find('파스').slice(0, 2).sort()).toEqual(['faas', 'paas']);
});

test('A tag and a chapter narrow what is found, in the order of the index', () => {
	const tagged = find('', { tag: 'cost', chapter: 'serverless' });
	const expected = entriesOf('ko').filter(
		({ tags, chapter }) => tags.includes('cost') && chapter === 'serverless',
	);
	expect(tagged).toEqual(expected.map(({ id }) => id));
	expect(tagged.length).toBeGreaterThan(0);
	expect(find('콜드 스타트', { chapter: 'architecture' })).not.toContain('cold-start');
});

test.each(['없는단어뷁뷁', 'qqqqzzzz', '!?', 'ㅋㅋㅋㅋㅋㅋㅋ'])('%s finds nothing', (query) =>
	expect(find(query)).toEqual([]),
);

test('Nothing typed shows every term', () => expect(find(' ')).toHaveLength(ko.length));

describe.each([
	['ko', ko],
	['en', en],
] as const)('Every term of the %s glossary is found first or second', (_, index) => {
	const misses = (queryOf: (name: string) => string | undefined, name: 'name' | 'other') =>
		index.flatMap(({ entry }) => {
			const query = queryOf(entry[name]);
			return !query || find(query, {}, index).slice(0, 2).includes(entry.id)
				? []
				: [`${query} (${entry.id})`];
		});
	test('by either name', () => {
		expect(misses((name) => name, 'name')).toEqual([]);
		expect(misses((name) => name, 'other')).toEqual([]);
	});
	test('by a name in the wrong keyboard mode', () => {
		const wrong = (name: string) =>
			/^[가-힣 ]+$/.test(name) ? typedAsKeys(name) : /[가-힣]/.test(name) ? undefined : name;
		expect(misses(wrong, 'name')).toEqual([]);
		expect(misses(wrong, 'other')).toEqual([]);
	});
});

test('Every alias and every misspelling finds its term', () => {
	const missed = ko.flatMap(({ entry }) =>
		[...entry.also, ...entry.wrong].filter((name) => !find(name).slice(0, 3).includes(entry.id)),
	);
	expect(missed).toEqual([]);
});

test('English mode is read back whatever was typed', () => {
	expect(typedAsEnglish('채ㅣㅇ')).toBe('cold');
});

test('Rows of vowels that no syllable has are no reason to fail', () => {
	expect(() => filterTerms(ko, { q: 'NpA', tag: '', chapter: '' })).not.toThrow();
});

test('Whatever is typed, it neither fails nor invents, and narrowing never adds', () => {
	const query = fc.oneof(
		anyText,
		fc.stringMatching(/^[가-힣ㄱ-ㅣa-z ]{0,12}$/),
		fc.string({ maxLength: 300 }),
	);
	const tag = fc.constantFrom('', 'serverless', 'cost', 'no-such-tag');
	fc.assert(
		fc.property(query, tag, (q, tag) => {
			const found = filterTerms(ko, { q, tag, chapter: '' });
			expect(new Set(found).size).toBe(found.length);
			for (const entry of found) expect(tag === '' || entry.tags.includes(tag)).toBe(true);
		}),
		{ numRuns: 300 },
	);
});

test('An address keeps the filter, and foreign values are dropped', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('', 'cost'), (q, tag) => {
			const state = { q: q.trim(), tag, chapter: '' };
			fc.pre(state.q.length <= 100);
			expect(readFilter(writeFilter(state), ['cost'], ['models'])).toEqual(state);
		}),
	);
	expect(readFilter('?tag=x&chapter=<b>', ['cost'], ['models'])).toEqual(NO_FILTER);
	expect(writeFilter(NO_FILTER)).toBe('');
});
