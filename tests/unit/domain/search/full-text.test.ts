import { expect, test } from 'vitest';
import { inflectionsOf } from '../../../../src/domain/search/inflections.ts';
import { searchIndex } from '../../../../src/domain/search/search.ts';
import { openIndex } from '../../../../src/domain/search/search-index.ts';
import { sampleFiles } from './sample.ts';

const { data, text } = sampleFiles('ko');
const index = openIndex(data, text);
const pathsFor = (query: string) =>
	searchIndex(query, index).matches.flatMap(
		({ document }) => index.pages[document - index.terms.length]?.path ?? [],
	);

test('A page is found by a word of its text, with an ending or without', () => {
	expect(pathsFor('컨테이너')).toContain('serverless/state');
	expect(pathsFor('컨테이너에서')).toContain('serverless/state');
	expect(pathsFor('메시지')).toEqual(expect.arrayContaining(['serverless/cost', 'serverless/state']));
});

test('The section that answers is said', () => {
	const [match] = searchIndex('컨테이너에 메시지', index).matches;
	expect(index.fullText!.sections[match!.section!]).toEqual({ document: index.terms.length + 1, id: '' });
});

test('Full text of another format is refused', () => {
	expect(() => openIndex(data, { ...text, format: 1 as 3 })).toThrow(TypeError);
});

test.each([
	['patch', ['patch', 'patches', 'patching', 'patented'], ['patch', 'patches', 'patching']],
	['responsible', ['respond', 'responsibility', 'responsible'], ['responsible', 'responsibility']],
	['모자라는', ['모자', '모자라면', '모자라서', '모진'], ['모자라면', '모자라서']],
	['확장', ['확장', '확장성', '확정'], ['확장', '확장성']],
])('%s finds its forms and no neighbours', (word, words, inflections) => {
	expect(
		new Set([...inflectionsOf(word, words.toSorted())].flatMap(([other, sure]) => (sure > 0 ? [other] : []))),
	).toEqual(new Set(inflections));
});
