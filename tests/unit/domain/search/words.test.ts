import { expect, test } from 'vitest';
import { inflectionsOf } from '../../../../src/domain/search/inflections.ts';
import { searchIndex } from '../../../../src/domain/search/search.ts';
import { wordsBetween } from '../../../../src/domain/search/collections.ts';
import { addressOf, sampleIndex } from './sample.ts';

const index = sampleIndex('ko');
const pathsFor = (query: string) =>
	searchIndex(query, index).matches.flatMap(({ document }) =>
		document < index.terms ? [] : addressOf(document, index),
	);

test('A page is found by a word of its text, with an ending or without', () => {
	expect(pathsFor('컨테이너')).toContain('serverless/state');
	expect(pathsFor('컨테이너에서')).toContain('serverless/state');
	expect(pathsFor('메시지')).toEqual(expect.arrayContaining(['serverless/cost', 'serverless/state']));
});

test('The section that answers is said', () => {
	const [match] = searchIndex('컨테이너에 메시지', index).matches;
	expect(index.placeOf(match!.section!)).toEqual({ document: index.terms + 1, place: 0 });
});

test.each([
	['patch', ['patch', 'patches', 'patching', 'patented'], ['patch', 'patches', 'patching']],
	['responsible', ['respond', 'responsibility', 'responsible'], ['responsible', 'responsibility']],
	['모자라는', ['모자', '모자라면', '모자라서', '모진'], ['모자라면', '모자라서']],
	['확장', ['확장', '확장성', '확정'], ['확장', '확장성']],
	['느려요', ['느리게', '느린', '느림보', '늘다'], ['느리게', '느린']],
	['paid', ['paint', 'pay', 'paying'], ['pay', 'paying']],
	['pay', ['paid', 'pain', 'pay'], ['paid', 'pay']],
])('%s finds its forms and no neighbours', (word, words, inflections) => {
	const list = (from: string, to: string) => wordsBetween(from, to, words.toSorted());
	expect(
		new Set([...inflectionsOf(word, list)].flatMap(([other, sure]) => (sure > 0 ? [other] : []))),
	).toEqual(new Set(inflections));
});
