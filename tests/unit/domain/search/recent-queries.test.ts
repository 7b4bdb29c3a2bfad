import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	QUARANTINE_KEY,
	FORMAT,
	forgetQueries,
	keepQuery,
	KEY,
	LONGEST_QUERY,
	MOST_QUERIES,
	readRecentQueries,
} from '../../../../src/domain/search/recent-queries.ts';
import { anyText } from '../../any-text.ts';
import { MemoryStorage } from '../storage/memory-storage.ts';

const stored = (queries: unknown, format: unknown = FORMAT) => JSON.stringify({ format, queries });

test('A fresh browser offers nothing, and reading writes nothing', () => {
	const storage = new MemoryStorage();
	expect(readRecentQueries(storage)).toEqual([]);
	expect(storage.entries.size).toBe(0);
});

test('The newest query comes first, and one asked again moves up', () => {
	const storage = new MemoryStorage();
	for (const query of ['콜드 스타트', 'paas', '  PaaS ']) keepQuery(storage, query);
	expect(readRecentQueries(storage)).toEqual(['PaaS', '콜드 스타트']);
	keepQuery(storage, '콜드  스타트');
	expect(readRecentQueries(storage)).toEqual(['콜드 스타트', 'PaaS']);
});

test('Decomposed Hangul is the same query', () => {
	const storage = new MemoryStorage();
	keepQuery(storage, '서버리스');
	keepQuery(storage, '서버리스'.normalize('NFD'));
	expect(readRecentQueries(storage)).toEqual(['서버리스']);
});

test(`At most ${MOST_QUERIES} are kept, and the oldest go`, () => {
	const storage = new MemoryStorage();
	for (let n = 1; n <= MOST_QUERIES + 3; n++) keepQuery(storage, `q${n}`);
	expect(readRecentQueries(storage)).toHaveLength(MOST_QUERIES);
	expect(readRecentQueries(storage)[0]).toBe(`q${MOST_QUERIES + 3}`);
});

test.each(['', '  \n', 'a'.repeat(LONGEST_QUERY + 1)])('%j is not kept', (query) => {
	const storage = new MemoryStorage();
	keepQuery(storage, query);
	expect(readRecentQueries(storage)).toEqual([]);
});

test('Clearing forgets the queries and what was set aside', () => {
	const storage = new MemoryStorage({ [KEY]: stored(['faas', 7]) });
	expect(readRecentQueries(storage)).toEqual(['faas']);
	expect(storage.getItem(QUARANTINE_KEY)).toBe('[7]');
	expect(forgetQueries(storage)).toBe('saved');
	expect(readRecentQueries(storage)).toEqual([]);
	expect([...storage.entries.values()].join()).not.toMatch(/faas|7/);
});

describe('What is not the format', () => {
	test.each(['', 'half a {"form', 'null', '[]', '{}', stored(['a'], 0), stored({ a: 1 })])(
		'%j is set aside whole, and searching goes on',
		(text) => {
			const storage = new MemoryStorage({ [KEY]: text });
			expect(readRecentQueries(storage)).toEqual([]);
			expect(JSON.parse(storage.getItem(QUARANTINE_KEY)!)).toEqual([text]);
			expect(keepQuery(storage, 'faas')).toBe('saved');
			expect(readRecentQueries(storage)).toEqual(['faas']);
		},
	);

	test('a newer format is neither read nor touched', () => {
		const text = stored(['a'], FORMAT + 1);
		const storage = new MemoryStorage({ [KEY]: text });
		expect(readRecentQueries(storage)).toEqual([]);
		expect([keepQuery(storage, 'faas'), forgetQueries(storage)]).toEqual(['newer', 'newer']);
		expect(Object.fromEntries(storage.entries)).toEqual({ [KEY]: text });
	});

	test('a browser that forbids storage offers nothing and breaks nothing', () => {
		const deny = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
		const storage = { getItem: deny, setItem: deny };
		expect(readRecentQueries(storage)).toEqual([]);
		expect([keepQuery(storage, 'faas'), forgetQueries(storage)]).toEqual(['refused', 'refused']);
	});
});

test('Whatever is asked and whatever the browser holds, the list stays bounded, sound and without doubles', () => {
	fc.assert(
		fc.property(fc.oneof(anyText, fc.json()), fc.array(anyText, { maxLength: 12 }), (text, queries) => {
			const storage = new MemoryStorage({ [KEY]: text });
			for (const query of queries) keepQuery(storage, query);
			const kept = readRecentQueries(storage);
			expect(kept.length).toBeLessThanOrEqual(MOST_QUERIES);
			expect(kept.every((query) => query.trim() !== '' && query.length <= LONGEST_QUERY)).toBe(true);
			expect(new Set(kept.map((query) => query.normalize('NFC').toLowerCase())).size).toBe(kept.length);
		}),
	);
});
