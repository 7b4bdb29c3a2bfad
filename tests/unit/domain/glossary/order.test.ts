import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupByLetter, indexLetter } from '../../../../src/domain/glossary/order.ts';

const entries = (...names: string[]) => names.map((name) => ({ name: { ko: name, en: name } }));
const namesOf = (groups: ReturnType<typeof groupByLetter>) =>
	groups.map(([letter, found]) => [letter, ...found.map(({ name }) => name.ko)]);

describe('A name stands under', () => {
	test.each([
		['가상 머신', 'ㄱ'],
		['꾸러미', 'ㄱ'],
		['따라잡기', 'ㄷ'],
		['뽑기', 'ㅂ'],
		['싸움', 'ㅅ'],
		['쪽', 'ㅈ'],
		['함수', 'ㅎ'],
		['힣', 'ㅎ'],
		['cold start', 'C'],
		['FaaS', 'F'],
		['12요소 앱', '#'],
		['3-tier', '#'],
		['', '#'],
	])('%s: %s', (name, letter) => expect(indexLetter(name)).toBe(letter));

	test('the same letter however its syllables are composed', () => {
		expect(indexLetter('꾸러미'.normalize('NFD'))).toBe('ㄱ');
	});
});

test('A Korean index puts 가나다 before A–Z, and doubled consonants with their plain ones', () => {
	const groups = groupByLetter(entries('SaaS', '나', '까', 'faas', '가', '하', '가용성'), 'ko');
	expect(namesOf(groups)).toEqual([
		['ㄱ', '가', '가용성', '까'],
		['ㄴ', '나'],
		['ㅎ', '하'],
		['F', 'faas'],
		['S', 'SaaS'],
	]);
});

test('Numbers in names count as numbers, capitals as small letters', () => {
	const groups = groupByLetter(entries('tier 10', 'Tier 9', 'SLA', 'sandbox'), 'en');
	expect(namesOf(groups)).toEqual([
		['S', 'sandbox', 'SLA'],
		['T', 'Tier 9', 'tier 10'],
	]);
});

test('Every entry stands once, under its letter, and no letter stands twice', () => {
	const name = fc.oneof(fc.string({ minLength: 1 }), fc.stringMatching(/^[가-힣A-Za-z0-9 ]{1,8}$/));
	fc.assert(
		fc.property(fc.array(name), fc.constantFrom('ko', 'en'), (names, locale) => {
			const given = entries(...names);
			const groups = groupByLetter(given, locale);
			expect(new Set(groups.flatMap(([, found]) => found))).toEqual(new Set(given));
			expect(groups.flatMap(([, found]) => found)).toHaveLength(given.length);
			expect(new Set(groups.map(([letter]) => letter)).size).toBe(groups.length);
			for (const [letter, found] of groups)
				for (const entry of found) expect(indexLetter(entry.name[locale])).toBe(letter);
		}),
	);
});
