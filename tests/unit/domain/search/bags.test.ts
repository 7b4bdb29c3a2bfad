import { expect, test } from 'vitest';
import { scoreBags } from '../../../../src/domain/search/bags.ts';
import { readWords } from '../../../../src/domain/search/read-words.ts';
import { openIndex } from '../../../../src/domain/search/search-index.ts';
import { isSetting } from '../../../../src/domain/search/setting.ts';
import { sampleData } from './sample.ts';

const index = openIndex(sampleData('en'));
const documentOf = (id: string) => index.terms.findIndex((term) => term.id === id);

test('A name is found by its words in another order and form, and only with all of them', () => {
	expect(scoreBags(['starting', 'cold'], index).get(documentOf('cold-start'))).toBeGreaterThan(80);
	expect(scoreBags(['starting', 'cold', 'soup'], index).size).toBe(0);
});

test('A product after a preposition is the setting of a sentence, not of a short query', () => {
	const tags = [...index.tags, 'products'];
	const at = documentOf('docker');
	const terms = index.terms.map((term, row) => (row === at ? { ...term, tags: [tags.length - 1] } : term));
	const made = { ...index, tags, terms };
	const words = ['how', 'to', 'cut', 'cost', 'with', 'docker'];
	const piece = readWords(words, made).at(-1)!;
	expect(isSetting(piece, words, made)).toBe(true);
	expect(isSetting(piece, ['what', 'is', 'docker', 'like'], made)).toBe(false);
	expect(isSetting(piece, ['with', 'docker'], made)).toBe(false);
});
