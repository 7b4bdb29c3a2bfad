import type { SearchCore, Shard } from '../../../../src/domain/search/format.ts';
import { openIndex, type SearchIndex } from '../../../../src/domain/search/search-index.ts';
import { buildSearchData } from '../../../../src/build/search-data/build-data.ts';
import type { Term } from '../../../../src/model/schemas/term.ts';

type Names = Pick<Term, 'id' | 'name'> &
	Partial<Pick<Term, 'abbreviation' | 'aliases' | 'asked' | 'misspellings' | 'pronunciation' | 'summary'>>;

function term(names: Names): Term {
	return {
		aliases: { ko: [], en: [] },
		misspellings: [],
		asked: { ko: [], en: [] },
		class: 'concept',
		summary: { ko: `${names.name.ko}의 뜻입니다.`, en: `What ${names.name.en} means.` },
		definition: { ko: '함수를 실행하는 환경을 설명합니다.', en: 'It runs functions.' },
		related: [],
		confusedWith: [],
		examples: [],
		tags: ['serverless'],
		chapter: 'serverless',
		references: [],
		checked: '2026-11-20',
		...names,
	};
}

const TERMS = [
	term({ id: 'serverless', name: { ko: '서버리스', en: 'serverless' }, misspellings: ['서버레스'] }),
	term({ id: 'serverless-architecture', name: { ko: '서버리스 아키텍처', en: 'serverless architecture' } }),
	term({
		id: 'cold-start',
		name: { ko: '콜드 스타트', en: 'cold start' },
		aliases: { ko: ['첫 호출 지연'], en: ['coldstart'] },
	}),
	term({
		id: 'faas',
		name: { ko: 'FaaS', en: 'FaaS' },
		abbreviation: { short: 'FaaS', stands: 'Function as a Service' },
		pronunciation: { says: ['파스'] },
	}),
	term({ id: 'concurrency', name: { ko: '동시성', en: 'concurrency' } }),
	term({ id: 'quota', name: { ko: '할당량', en: 'quota' }, aliases: { ko: ['한도'], en: ['limit'] } }),
	term({ id: 'retry', name: { ko: '재시도', en: 'retry' } }),
	term({ id: 'authorization', name: { ko: '인가', en: 'authorisation' } }),
	term({ id: 'three-tier', name: { ko: '쓰리티어 아키텍처', en: 'three-tier architecture' } }),
	term({ id: 'docker', name: { ko: '도커', en: 'Docker' } }),
	term({
		id: 'fault-isolation',
		name: { ko: '장애 격리', en: 'fault isolation' },
		asked: { ko: ['하나가 죽어도 나머지는 살리기'], en: ['keep one broken part from killing the rest'] },
	}),
];

const PAGES = {
	ko: [
		{
			path: 'serverless/cost',
			title: '비용',
			other: 'Cost',
			description: '무엇에 값을 치르는지 적습니다.',
			headings: [{ id: 'two-lines', text: '두 줄짜리 청구서' }],
			text: '서버리스의 비용은 호출 수와 실행 시간으로 정해집니다. 이미지를 만드는 함수. 함수를 확장하는 일. 확장이 느린 까닭. 메시지가 이미지로.',
		},
		{
			path: 'serverless/state',
			title: '상태',
			other: 'State',
			description: '상태를 어디에 두는지 적습니다.',
			headings: [],
			text: '함수의 상태는 바깥에 둡니다. 컨테이너에 메시지 하나. 확장과 이미지. 비용.',
		},
	],
	en: [
		{
			path: 'serverless/cost',
			title: 'Cost',
			other: '비용',
			description: 'What the bill is made of.',
			headings: [{ id: 'two-lines', text: 'Two lines of the bill' }],
			text: 'The cost of serverless functions. Containers scale. A container holds messages.',
		},
		{
			path: 'serverless/state',
			title: 'State',
			other: '상태',
			description: 'Where state goes.',
			headings: [],
			text: 'State lives outside functions. Containers, messages and cost.',
		},
	],
};

/** A small site in one language: eleven terms and two pages. */
export function sampleFiles(locale: 'ko' | 'en'): { core: SearchCore; shards: Shard[] } {
	const { core, shards } = buildSearchData({
		locale,
		pages: PAGES[locale].map((page) => ({ ...page, asked: [], sections: [{ id: '', text: page.text }] })),
		terms: TERMS,
		print: (text) => text[locale],
		fragmentOf: new Map([
			['serverless/cost', 'c0'],
			['serverless/state', 'c1'],
			['glossary/cold-start', 'c2'],
		]),
		sentences: {
			read: '{{words}} 검색한 결과입니다.',
			guess: '혹시 {{words}} 찾으셨나요?',
			left: '{{words}} 찾지 못해 빼고 검색했습니다.',
			leftMany: '{{words}} 찾지 못해 빼고 검색했습니다.',
			cut: '질문이 깁니다.',
		},
		everyday: ['코로나', '바지', '모자', 'banana', 'multiply'],
	});
	return { core: { ...core, folder: `shards/${locale}` }, shards };
}

/** The same, all of it there. */
export function sampleIndex(locale: 'ko' | 'en'): SearchIndex {
	const { core, shards } = sampleFiles(locale);
	return openIndex(core, shards);
}

/** What a document is called in an address. */
export function addressOf(document: number | undefined, index: SearchIndex): string | undefined {
	return document === undefined ? undefined : index.document(document)?.address;
}
