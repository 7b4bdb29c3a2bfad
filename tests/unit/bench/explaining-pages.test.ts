import { expect, test } from 'vitest';
import { withExplainingPages } from '../../../bench/search/explaining-pages.ts';

const pages = new Map([['term:saga', new Set(['page:architecture/data'])]]);
const query = (kind: string) => ({ query: 'undo an order', kind, expect: ['term:saga', 'term:workflow'] });

test('a question about a term is met by the page that explains it', () => {
	expect(withExplainingPages(query('question'), pages).expect).toEqual([
		'term:saga',
		'term:workflow',
		'page:architecture/data',
	]);
});

test('a name is met by nothing else than what is written', () => {
	expect(withExplainingPages(query('base'), pages)).toEqual(query('base'));
});
