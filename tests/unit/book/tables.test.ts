import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BLOCKS, blockOf, nounOf } from '../../../src/book/blocks.ts';
import { COLLECTIONS, collections } from '../../../src/book/collections.ts';
import { textsAt } from '../../../src/book/texts.ts';

const nouns = new Set<string>(
	COLLECTIONS.flatMap((name) => {
		const { noun, parts } = collections[name];
		return parts ? [noun, parts.noun] : [noun];
	}),
);

describe('The table of collections', () => {
	test('has no two of one noun', () => {
		expect(nouns.size).toBe(
			COLLECTIONS.filter((name) => collections[name].parts).length + COLLECTIONS.length,
		);
	});

	test('knows everything that an entry names by a noun of the table', () => {
		const named = COLLECTIONS.flatMap((name) => Object.keys(collections[name].references ?? {}));
		expect(named.length).toBeGreaterThan(0);
		expect(named.filter((noun) => !nouns.has(noun))).toEqual([]);
	});

	test('covers every folder of content/ but pages and interface strings', () => {
		const folders = readdirSync('content').filter((name) => !name.startsWith('_'));
		expect(folders.filter((name) => !COLLECTIONS.some((known) => known === name)).toSorted()).toEqual([
			'docs',
			'i18n',
		]);
	});
});

describe('The table of blocks', () => {
	test('names components that are there', () => {
		const files = BLOCKS.flatMap((name) => blockOf(name)!.file ?? []);
		expect(files.length).toBeGreaterThan(0);
		expect(files.filter((file) => !existsSync(`src/components/${file}`))).toEqual([]);
	});

	test('knows no tag that is a property of every object', () => {
		expect(blockOf('constructor')).toBeUndefined();
		expect(nounOf('toString')).toBeUndefined();
	});
});

test('Fields are found by a path in which a star stands for every item of a list', () => {
	const data = { term: 'a', confusedWith: [{ term: 'b' }, { term: 'c', difference: { ko: 'd' } }], n: 1 };
	expect(textsAt(data, ['confusedWith.*.term'])).toEqual([
		{ field: 'confusedWith.0.term', text: 'b' },
		{ field: 'confusedWith.1.term', text: 'c' },
	]);
	expect(textsAt(data, ['term', 'missing.*', 'n'])).toEqual([{ field: 'term', text: 'a' }]);
});
