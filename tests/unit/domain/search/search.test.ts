import { describe, expect, test } from 'vitest';
import { rank } from '../../../../src/domain/search/rank.ts';
import { searchIndex } from '../../../../src/domain/search/search.ts';
import { explainChanges } from '../../../../src/domain/search/explain.ts';
import { openIndex } from '../../../../src/domain/search/search-index.ts';
import { addressOf, sampleFiles, sampleIndex } from './sample.ts';

const indexes = { ko: sampleIndex('ko'), en: sampleIndex('en') };

/** What the list shows first: a term's id or a page's path. */
function best(query: string, locale: 'ko' | 'en' = 'ko'): string | undefined {
	const index = indexes[locale];
	const { terms, pages, first } = rank(searchIndex(query, index), index);
	return addressOf((first === 'terms' ? terms : pages)[0]?.document, index);
}

describe('A Korean query finds', () => {
	test.each([
		['a name', '서버리스', 'serverless'],
		['a decomposed name', '서버리스'.normalize('NFD'), 'serverless'],
		['a name with a particle', '서버리스에서는', 'serverless'],
		['a Latin name with a particle', 'FaaS의', 'faas'],
		['a verb of a name', '재시도하면', 'retry'],
		['a name of two words with their particles', '장애를 격리하려면', 'fault-isolation'],
		['a name with its space wrong', '콜드스 타트', 'cold-start'],
		['a compound', '동시성한도', 'concurrency'],
		['a name typed in English mode', 'tjqjfltm', 'serverless'],
		['a name of two words typed in English mode', 'zhfem tmxkxm', 'cold-start'],
		['English typed in Korean mode', '애찯ㄱ', 'docker'],
		['initial consonants', 'ㅋㄷㅅㅌㅌ', 'cold-start'],
		['initial consonants with a space', 'ㅋㄷ ㅅㅌㅌ', 'cold-start'],
		['another spelling of the sound', '서버리스 아키텍쳐', 'serverless-architecture'],
		['a half-typed syllable', '콜드 스타ㅌ', 'cold-start'],
		['a half-typed syllable that took the next consonant', '서벌', 'serverless'],
		['a verb with a helping verb', '재시도해두면', 'retry'],
		['an English name as it sounds', '오서라이제이션이', 'authorization'],
		['a name with a word of one syllable behind it', '서버리스키', 'serverless'],
		['a name and what is wanted of it', '도커 설정', 'docker'],
		['a name with a word behind it that is not known', '도커해결', 'docker'],
		['a slip behind which a particle could be taken off', '재사도', 'retry'],
		['several words that are nearly a name', '콜드 스터트', 'cold-start'],
		['names run together that begin a longer one', '서버리스한도', 'serverless'],
		['one wrong letter', '콜드 스타드', 'cold-start'],
		['letters exchanged between syllables', '콜ㄷㅡ 스ㅌㅏ트', 'cold-start'],
		['a plural in Hangul', '도커즈', 'docker'],
		['a listed misspelling', '서버레스', 'serverless'],
		['a listed misspelling in a longer name', '서버레스 아키텍처', 'serverless-architecture'],
		['the pronunciation', '파스', 'faas'],
		['the English name', 'cold start', 'cold-start'],
		['what an abbreviation stands for', 'function as a service', 'faas'],
		['a title', '비용', 'serverless/cost'],
		['the English title', 'cost', 'serverless/cost'],
		['the subject of a question', '서버리스가 뭐예요?', 'serverless'],
	])('%s', (_, query, expected) => expect(best(query)).toBe(expected));
});

describe('An English query finds', () => {
	test.each([
		['a plural', 'retries', 'retry'],
		['American spelling', 'authorization', 'authorization'],
		['a joined name', 'coldstart', 'cold-start'],
		['another word of the root', 'concurrently', 'concurrency'],
		['a hyphened name', 'cold-start', 'cold-start'],
		['the Korean name', '콜드 스타트', 'cold-start'],
		['the Korean name typed in English mode', 'zhfem tmxkxm', 'cold-start'],
		['swapped letters', 'severrless', 'serverless'],
		['a name with one word misspelt', 'servrless architecture', 'serverless-architecture'],
	])('%s', (_, query, expected) => expect(best(query, 'en')).toBe(expected));
});

test.each(['없는단어뷁뷁', 'qzxvw', 'ㅁㄴㅇㄹㅁㄴㅇㄹ', '!!!???', '', '김치찌개 끓이는 법', '\ud800'])(
	'%j fits nothing',
	(query) => {
		for (const index of Object.values(indexes))
			expect(searchIndex(query, index)).toMatchObject({ nothing: true, matches: [], near: [] });
	},
);

test('A name as it sounds is told in the language of the page', () => {
	expect(searchIndex('오서라이제이션', indexes.ko).changes).toMatchObject([{ to: '인가' }]);
	expect(searchIndex('오서라이제이션', indexes.en).changes).toMatchObject([{ to: 'authorisation' }]);
});

test('What is in quotes is kept as it stands', () => {
	expect(searchIndex('"서버리스에서는 뷁"', indexes.ko).phrase).toBe('서버리스에서는 뷁');
	expect(searchIndex('서버리스에서는', indexes.ko).phrase).toBeUndefined();
});

describe('What is read otherwise than it was typed is said', () => {
	const say = (query: string, locale: 'ko' | 'en' = 'ko') =>
		explainChanges(searchIndex(query, indexes[locale]), locale, indexes[locale].sentences);
	test.each([
		['a particle goes without saying', '서버리스에서는', []],
		['a keyboard mistake does not', 'tjqjfltm', ['‘서버리스’로 검색한 결과입니다.']],
		['nor a listed misspelling', '서버레스', ['‘서버리스’로 검색한 결과입니다.']],
		['a slip is a guess', '콜드 스타드', ['혹시 ‘콜드 스타트’를 찾으셨나요?']],
		['an unknown word is left out', '서버리스 뷁뷁', ['‘뷁뷁’을 찾지 못해 빼고 검색했습니다.']],
		['two are named apart', '서버리스 뷁뷁 쀍쀍', ['‘뷁뷁’, ‘쀍쀍’을 찾지 못해 빼고 검색했습니다.']],
		[
			'what was left out is not part of what was searched for',
			'콜드 스타드 뷁뷁',
			['혹시 ‘콜드 스타트’를 찾으셨나요?', '‘뷁뷁’을 찾지 못해 빼고 검색했습니다.'],
		],
		['politeness is not missed', '서버리스 3가지 설명해 주세요 감사합니다', []],
	])('%s', (_, query, sentences) => expect(say(query)).toEqual(sentences));
});

describe('An everyday word is no name gone wrong', () => {
	test.each(['모자', '코로나', '바지를', '오늘 바지'])('%s', (query) =>
		expect(searchIndex(query, indexes.ko)).toMatchObject({ nothing: true, matches: [], near: [] }),
	);
	test('but a name with a slip still is one', () => {
		expect(best('콜드 스터트')).toBe('cold-start');
	});
});

test('A single letter says nothing beside other words', () => {
	expect(searchIndex('serverless 20.x', indexes.en)).toMatchObject({ changes: [] });
	expect(searchIndex('x', indexes.en).nothing).toBe(true);
});

test.each([
	['김치찌개 끓이는 비용', 'ko'],
	['서울 부산 기차 비용', 'ko'],
	['cost of a wedding dress in paris', 'en'],
] as const)('%s: what is wanted of a thing is no subject where the thing is unknown', (query, locale) =>
	expect(searchIndex(query, indexes[locale]).nothing).toBe(true),
);

test('A name gone wrong beyond repair brings the names near it, a whole sentence none', () => {
	const named = (query: string) => searchIndex(query, indexes.ko).near.map((at) => addressOf(at, indexes.ko));
	expect(named('쓰르티오 아키텍')).toEqual(['three-tier']);
	expect(named('쓰르티오 아키텍 뷁 뷁')).toEqual([]);
	expect(named('피자')).toEqual([]);
});

test('Data of another format is refused', () => {
	expect(() => openIndex({ ...sampleFiles('ko').core, format: 1 as 4 })).toThrow(TypeError);
});
