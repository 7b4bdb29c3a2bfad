import { expect, test } from 'vitest';
import { type Answer, createEngine } from '../../../src/components/search/engine.ts';
import { sampleData } from './sample.ts';

const ok = async () => new Response(JSON.stringify(sampleData('ko')));
/** A Pagefind that finds the page on state for every query. */
const pagefind = {
	init: async () => undefined,
	search: async (words: string) => ({
		results: [
			{
				id: 'ko_c1',
				score: 3,
				data: async () => ({
					url: '/ko/serverless/state/',
					excerpt: `<mark>${words}</mark> <img onerror=x>`,
					sub_results: [],
				}),
			},
		],
	}),
};

function engine(more: Partial<Parameters<typeof createEngine>[0]> = {}) {
	return createEngine({
		locale: 'ko',
		base: '/guide/',
		fetch: ok,
		loadPagefind: async () => ({ createInstance: () => pagefind }),
		pause: async () => undefined,
		...more,
	});
}

async function answers(query: string, made = engine()): Promise<Answer[]> {
	const list: Answer[] = [];
	await made.search(query, (answer) => list.push(structuredClone(answer)));
	return list;
}

test('Terms come first, full text after', async () => {
	const [early, late, ...rest] = await answers('콜드 스타트에서는');
	expect(rest).toEqual([]);
	expect(early).toMatchObject({
		complete: false,
		nothing: false,
		first: 'terms',
		terms: [
			{ id: 'cold-start', name: '콜드 스타트', other: 'cold start', href: '/guide/ko/glossary/cold-start/' },
		],
	});
	expect(late).toMatchObject({ complete: true, terms: [{ id: 'cold-start' }] });
	expect(late!.pages.map(({ title }) => title)).toContain('상태');
});

test('An excerpt holds no markup but marks', async () => {
	const excerpts = (await answers('콜드 스타트')).at(-1)!.pages.map(({ excerpt }) => excerpt);
	expect(excerpts).toContain('<mark>콜드 스타트</mark> &lt;img onerror=x>');
});

test('Without Pagefind the first answer is the complete one', async () => {
	const list = await answers('비용', engine({ loadPagefind: () => Promise.reject(new Error('offline')) }));
	expect(list.map(({ complete }) => complete)).toEqual([false, true]);
	expect(list[1]).toMatchObject({
		first: 'pages',
		pages: [{ title: '비용', href: '/guide/ko/serverless/cost/' }],
	});
});

test('Nonsense is answered once and for all, without asking Pagefind', async () => {
	const list = await answers('쀍쓟뚊', engine({ loadPagefind: () => expect.unreachable() }));
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
	const made = engine({ fetch: async () => (++calls === 1 ? new Response('', { status: 503 }) : ok()) });
	await expect(made.search('비용', () => undefined)).rejects.toThrow('503');
	expect(await answers('비용', made)).toHaveLength(2);
	expect(calls).toBe(2);
});
