import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Answer } from '../../../../src/components/search/answer.ts';
import { createEngine } from '../../../../src/components/search/engine.ts';
import { sampleFiles } from './sample.ts';

/** The page on state as Pagefind keeps its text. */
const fragment = gzipSync(
	`pagefind_dcd${JSON.stringify({
		content:
			'상태. 콜드 스타트 함수의 상태는 바깥에 둡니다. 컨테이너에 <img onerror=x> 메시지 하나. 확장과 이미지. 비용.',
		anchors: [{ element: 'h1', id: '_top', text: '상태', location: 0 }],
	})}`,
);
const sample = sampleFiles('ko');
const files: Record<string, () => BodyInit> = {
	'/guide/search/ko.json': () => JSON.stringify(sample.core),
	...Object.fromEntries(
		sample.shards.map((shard, at) => [`/guide/search/shards/ko/${at}.json`, () => JSON.stringify(shard)]),
	),
	'/guide/pagefind/fragment/ko_c1.pf_fragment': () => fragment,
};
const addressOf = (input: RequestInfo | URL) => (input instanceof Request ? input.url : String(input));
const ok = async (input: RequestInfo | URL) => {
	const file = files[addressOf(input)];
	return file ? new Response(file()) : new Response('', { status: 404 });
};

function engine(more: Partial<Parameters<typeof createEngine>[0]> = {}) {
	return createEngine({
		locale: 'ko',
		base: '/guide/',
		fetch: ok,
		pause: async () => undefined,
		...more,
	});
}

async function answers(query: string, made = engine()): Promise<Answer[]> {
	const list: Answer[] = [];
	await made.search(query, (answer) => list.push(structuredClone(answer)));
	return list;
}

test('What is found comes first, excerpts after', async () => {
	const [early, late, ...rest] = await answers('메시지');
	expect(rest).toEqual([]);
	expect(early).toMatchObject({ complete: false, nothing: false, first: 'pages' });
	expect(early!.pages.every(({ excerpt }) => !excerpt.includes('<mark>'))).toBe(true);
	expect(late).toMatchObject({ complete: true, first: 'pages' });
	expect(late!.pages.map(({ title }) => title)).toContain('상태');
	const [first] = await answers('콜드 스타트에서는');
	expect(first).toMatchObject({
		complete: false,
		first: 'terms',
		terms: [
			{ id: 'cold-start', name: '콜드 스타트', other: 'cold start', href: '/guide/ko/glossary/cold-start/' },
		],
	});
});

test('Once all that a query needs is at hand, the first answer has all there is', async () => {
	const made = engine();
	const [, late] = await answers('메시지', made);
	const [early, again] = await answers('메시지', made);
	expect(early).toEqual({ ...late, complete: false });
	expect(again).toEqual(late);
	// Which pages have a phrase must be looked up first.
	expect((await answers('"메시지 하나"', made)).map(({ complete }) => complete)).toEqual([true]);
});

test('An excerpt holds no markup but marks', async () => {
	const pages = (await answers('메시지')).at(-1)!.pages;
	const { excerpt } = pages.find(({ title }) => title === '상태')!;
	expect(excerpt).toContain('<mark>메시지</mark>');
	expect(excerpt).toContain('&lt;img onerror=x&gt;');
	expect(excerpt.replace(/<\/?mark>/g, '')).not.toContain('<');
});

test('What is in quotes is found as it stands, and not where only its words are', async () => {
	const answer = async (query: string) => (await answers(query)).at(-1)!;
	expect((await answer('"메시지 하나"')).pages.map(({ title }) => title)).toEqual(['상태']);
	expect(await answer('"하나 메시지"')).toMatchObject({ pages: [], found: { pages: 0 } });
});

test('What names the shards is asked for anew, shards by the folder that it gives, and each once', async () => {
	const asked: [string, RequestCache | undefined][] = [];
	const load: typeof fetch = (input, options) => {
		if (addressOf(input).includes('/search/')) asked.push([addressOf(input), options?.cache]);
		return ok(input);
	};
	const made = engine({ fetch: load });
	await answers('메시지', made);
	await answers('메시지', made);
	expect(asked).toEqual([
		['/guide/search/ko.json', 'no-cache'],
		['/guide/search/shards/ko/0.json', undefined],
	]);
});

test('Where no shard can be had, that is said, and all is asked for again: the site may have been built anew', async () => {
	let isOffline = true;
	const asked: string[] = [];
	const load = (input: RequestInfo | URL) => {
		asked.push(addressOf(input));
		return isOffline && addressOf(input).includes('/shards/')
			? Promise.reject(new Error('offline'))
			: ok(input);
	};
	const made = engine({ fetch: load });
	await expect(answers('비용', made)).rejects.toThrow('offline');
	isOffline = false;
	expect((await answers('비용', made)).at(-1)).toMatchObject({ complete: true, first: 'pages' });
	expect(asked.filter((address) => address.endsWith('ko.json'))).toHaveLength(2);
});

test('Counts are what was found, however little is shown', async () => {
	const limits = { terms: 1, pages: 1, excerpts: 1, phrases: 1, everyPhrase: false };
	const [few, all] = [engine({ limits }), engine()];
	const [short, long] = [
		(await answers('서버리스 함수', few)).at(-1)!,
		(await answers('서버리스 함수', all)).at(-1)!,
	];
	expect(long.terms.length + long.pages.length).toBeGreaterThan(2);
	expect(short.found).toEqual({ terms: long.terms.length, pages: long.pages.length });
});

test('A page without an excerpt names no section', async () => {
	const limits = { terms: 6, pages: 8, excerpts: 0, phrases: 12, everyPhrase: false };
	const { pages } = (await answers('확장', engine({ limits }))).at(-1)!;
	expect(pages.length).toBeGreaterThan(0);
	expect(pages.every(({ section }) => section === undefined)).toBe(true);
});

test('Nonsense is answered when nothing more is to come, and once only', async () => {
	const list = await answers('쀍쓟뚊');
	expect(list.at(-1)).toMatchObject({ nothing: true, complete: true, terms: [], pages: [] });
});

test('A newer query silences an older one', async () => {
	const made = engine();
	const heard: string[] = [];
	await Promise.all([
		made.search('비용', ({ query }) => heard.push(query)),
		made.search('상태', ({ query }) => heard.push(query)),
	]);
	expect(new Set(heard)).toEqual(new Set(['상태']));
});

test('Data that does not come is said, and asked for again', async () => {
	let calls = 0;
	const made = engine({
		fetch: async (input) => (++calls === 1 ? new Response('', { status: 503 }) : ok(input)),
	});
	await expect(made.search('비용', () => undefined)).rejects.toThrow('503');
	expect(await answers('비용', made)).toHaveLength(2);
	expect(calls).toBeGreaterThan(1);
});
