import { expect, test } from 'vitest';
import { scoreBags } from '../../../../src/domain/search/bags.ts';
import { openIndex } from '../../../../src/domain/search/search-index.ts';
import { sampleData } from './sample.ts';

const index = openIndex(sampleData('en'));
const documentOf = (id: string) => index.terms.findIndex((term) => term.id === id);

test('A name is found by its words in another order and form, and only with all of them', () => {
	expect(scoreBags(['starting', 'cold'], index).get(documentOf('cold-start'))).toBeGreaterThan(80);
	expect(scoreBags(['starting', 'cold', 'soup'], index).size).toBe(0);
});
